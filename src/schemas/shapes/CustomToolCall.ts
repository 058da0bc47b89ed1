// Generated from spec/ by codegen/; change those.
import { optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `CustomToolCall`. */
export const CustomToolCallShape: Shape = {
  type: string,
  id: optional(string),
  call_id: string,
  name: string,
  input: string,
}
