// Generated from spec/ by codegen/; change those.
import { nullish, optional, type Shape, string } from '../../core/shape.ts'
import { ApproximateLocationShape } from './ApproximateLocation.ts'

/** What is checked of a `WebSearchPreviewTool`. */
export const WebSearchPreviewToolShape: Shape = {
  type: string,
  user_location: nullish(ApproximateLocationShape),
  search_context_size: optional(string),
  search_content_types: optional([string]),
}
