// Generated from spec/ by codegen/; change those.
import { optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `WebSearchActionSearch`. */
export const WebSearchActionSearchShape: Shape = {
  type: string,
  query: optional(string),
  queries: optional([string]),
  sources: optional([{ type: string, url: string }]),
}
