// Generated from spec/ by codegen/; change those.
import { optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ChatCompletionMessageToolCall`. */
export const ChatCompletionMessageToolCallShape: Shape = {
  id: string,
  type: optional(string),
  function: { name: string, arguments: string },
}
