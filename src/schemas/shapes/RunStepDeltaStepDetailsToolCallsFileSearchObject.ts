// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RunStepDeltaStepDetailsToolCallsFileSearchObject`. */
export const RunStepDeltaStepDetailsToolCallsFileSearchObjectShape: Shape = {
  file_search: {},
  id: optional(string),
  index: number,
  type: string,
}
