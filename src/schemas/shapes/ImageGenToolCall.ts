// Generated from spec/ by codegen/; change those.
import { nullish, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ImageGenToolCall`. */
export const ImageGenToolCallShape: Shape = {
  type: string,
  id: string,
  status: optional(string),
  result: nullish(string),
}
