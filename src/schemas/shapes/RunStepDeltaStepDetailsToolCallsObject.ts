// Generated from spec/ by codegen/; change those.
import { optional, type Shape, string, variant } from '../../core/shape.ts'
import { RunStepDeltaStepDetailsToolCallsCodeObjectShape } from './RunStepDeltaStepDetailsToolCallsCodeObject.ts'
import { RunStepDeltaStepDetailsToolCallsFileSearchObjectShape } from './RunStepDeltaStepDetailsToolCallsFileSearchObject.ts'
import { RunStepDeltaStepDetailsToolCallsFunctionObjectShape } from './RunStepDeltaStepDetailsToolCallsFunctionObject.ts'

/** What is checked of a `RunStepDeltaStepDetailsToolCallsObject`. */
export const RunStepDeltaStepDetailsToolCallsObjectShape: Shape = {
  type: string,
  tool_calls: optional([
    variant('type', {
      code_interpreter: RunStepDeltaStepDetailsToolCallsCodeObjectShape,
      file_search: RunStepDeltaStepDetailsToolCallsFileSearchObjectShape,
      function: RunStepDeltaStepDetailsToolCallsFunctionObjectShape,
    }),
  ]),
}
