// Generated from spec/ by codegen/; change those.
import { nullish, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `FunctionToolCall`. */
export const FunctionToolCallShape: Shape = {
  id: optional(string),
  type: string,
  call_id: string,
  name: string,
  arguments: string,
  status: nullish(string),
}
