// Generated from spec/ by codegen/; change those.
import { optional, type Shape, tagged } from '../../core/shape.ts'
import { RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectShape } from './RunStepDeltaStepDetailsToolCallsCodeOutputImageObject.ts'
import { RunStepDeltaStepDetailsToolCallsCodeOutputLogsObjectShape } from './RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject.ts'

/** What is checked of a `RunStepDeltaStepDetailsToolCallsCodeObject`. */
export const RunStepDeltaStepDetailsToolCallsCodeObjectShape: Shape = {
  code_interpreter: optional({
    input: optional(''),
    outputs: optional([
      tagged('type', {
        logs: RunStepDeltaStepDetailsToolCallsCodeOutputLogsObjectShape,
        image: RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectShape,
      }),
    ]),
  }),
  id: optional(''),
  index: 0,
  type: '',
}
