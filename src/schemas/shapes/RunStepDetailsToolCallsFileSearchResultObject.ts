// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RunStepDetailsToolCallsFileSearchResultObject`. */
export const RunStepDetailsToolCallsFileSearchResultObjectShape: Shape = {
  file_id: string,
  file_name: string,
  score: number,
  content: optional([{ type: optional(string), text: optional(string) }]),
}
