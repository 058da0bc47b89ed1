// Generated from spec/ by codegen/; change those.
import { boolean, nullable, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `VectorStoreFileContentResponse`. */
export const VectorStoreFileContentResponseShape: Shape = {
  object: string,
  data: [{ type: optional(string), text: optional(string) }],
  has_more: boolean,
  next_page: nullable(string),
}
