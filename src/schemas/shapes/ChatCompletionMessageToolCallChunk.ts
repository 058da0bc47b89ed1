// Generated from spec/ by codegen/; change those.
import { nullish, number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ChatCompletionMessageToolCallChunk`. */
export const ChatCompletionMessageToolCallChunkShape: Shape = {
  function: nullish({ arguments: nullish(string), name: nullish(string) }),
  id: nullish(string),
  index: optional(number),
  type: nullish(string),
}
