// Generated from spec/ by codegen/; change those.
import { optional, type Shape } from '../../core/shape.ts'

/** What is checked of a `RunStepDetailsToolCallsFileSearchResultObject`. */
export const RunStepDetailsToolCallsFileSearchResultObjectShape: Shape = {
  file_id: '',
  file_name: '',
  score: 0,
  content: optional([{ type: optional(''), text: optional('') }]),
}
