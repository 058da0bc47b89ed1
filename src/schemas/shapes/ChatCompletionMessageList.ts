// Generated from spec/ by codegen/; change those.
import { boolean, nullish, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ChatCompletionMessageList`. */
export const ChatCompletionMessageListShape: Shape = {
  object: string,
  data: [{ content: nullish(string), refusal: nullish(string), role: string, id: string }],
  has_more: boolean,
}
