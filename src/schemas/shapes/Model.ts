// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `Model`. */
export const ModelShape: Shape = {
  id: string,
  created: optional(number),
  object: optional(string),
  owned_by: optional(string),
}
