// Generated from spec/ by codegen/; change those.
import { type Shape, string, variant } from '../../core/shape.ts'
import { RunStepDetailsToolCallsCodeObjectShape } from './RunStepDetailsToolCallsCodeObject.ts'
import { RunStepDetailsToolCallsFileSearchObjectShape } from './RunStepDetailsToolCallsFileSearchObject.ts'
import { RunStepDetailsToolCallsFunctionObjectShape } from './RunStepDetailsToolCallsFunctionObject.ts'

/** What is checked of a `RunStepDetailsToolCallsObject`. */
export const RunStepDetailsToolCallsObjectShape: Shape = {
  type: string,
  tool_calls: [
    variant('type', {
      code_interpreter: RunStepDetailsToolCallsCodeObjectShape,
      file_search: RunStepDetailsToolCallsFileSearchObjectShape,
      function: RunStepDetailsToolCallsFunctionObjectShape,
    }),
  ],
}
