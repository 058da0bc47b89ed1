// Generated from spec/ by codegen/; change those.
import { type Shape, string, variant } from '../../core/shape.ts'
import { RunStepDetailsToolCallsCodeOutputImageObjectShape } from './RunStepDetailsToolCallsCodeOutputImageObject.ts'
import { RunStepDetailsToolCallsCodeOutputLogsObjectShape } from './RunStepDetailsToolCallsCodeOutputLogsObject.ts'

/** What is checked of a `RunStepDetailsToolCallsCodeObject`. */
export const RunStepDetailsToolCallsCodeObjectShape: Shape = {
  id: string,
  type: string,
  code_interpreter: {
    input: string,
    outputs: [
      variant('type', {
        logs: RunStepDetailsToolCallsCodeOutputLogsObjectShape,
        image: RunStepDetailsToolCallsCodeOutputImageObjectShape,
      }),
    ],
  },
}
