// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string, variant } from '../../core/shape.ts'
import { RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectShape } from './RunStepDeltaStepDetailsToolCallsCodeOutputImageObject.ts'
import { RunStepDeltaStepDetailsToolCallsCodeOutputLogsObjectShape } from './RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject.ts'

/** What is checked of a `RunStepDeltaStepDetailsToolCallsCodeObject`. */
export const RunStepDeltaStepDetailsToolCallsCodeObjectShape: Shape = {
  index: number,
  id: optional(string),
  type: string,
  code_interpreter: optional({
    input: optional(string),
    outputs: optional([
      variant('type', {
        logs: RunStepDeltaStepDetailsToolCallsCodeOutputLogsObjectShape,
        image: RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectShape,
      }),
    ]),
  }),
}
