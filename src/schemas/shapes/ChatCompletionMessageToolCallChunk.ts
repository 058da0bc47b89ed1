// Generated from spec/ by codegen/; change those.
import { nullish, optional, type Shape } from '../../core/shape.ts'

/** What is checked of a `ChatCompletionMessageToolCallChunk`. */
export const ChatCompletionMessageToolCallChunkShape: Shape = {
  function: nullish({ arguments: nullish(''), name: nullish('') }),
  id: nullish(''),
  index: optional(0),
  type: nullish(''),
}
