// Generated from spec/ by codegen/; change those.
import { boolean, nullish, optional, type Shape, string } from '../../core/shape.ts'
import { WebSearchApproximateLocationShape } from './WebSearchApproximateLocation.ts'

/** What is checked of a `WebSearchTool`. */
export const WebSearchToolShape: Shape = {
  type: string,
  external_web_access: optional(boolean),
  filters: nullish({ allowed_domains: nullish([string]) }),
  user_location: optional(WebSearchApproximateLocationShape),
  search_context_size: optional(string),
}
