// Generated from spec/ by codegen/; change those.
import { nullish, number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ChatCompletionMessageToolCallChunk`. */
export const ChatCompletionMessageToolCallChunkShape: Shape = {
  index: optional(number),
  id: nullish(string),
  type: nullish(string),
  function: nullish({ name: nullish(string), arguments: nullish(string) }),
}
