// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RunStepDeltaStepDetailsToolCallsFileSearchObject`. */
export const RunStepDeltaStepDetailsToolCallsFileSearchObjectShape: Shape = {
  index: number,
  id: optional(string),
  type: string,
  file_search: {},
}
