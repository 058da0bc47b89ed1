// Generated from spec/ by codegen/; change those.
import { boolean, type Shape, string } from '../../core/shape.ts'
import { CreateChatCompletionResponseShape } from './CreateChatCompletionResponse.ts'

/** What is checked of a `ChatCompletionList`. */
export const ChatCompletionListShape: Shape = {
  object: string,
  data: [CreateChatCompletionResponseShape],
  has_more: boolean,
}
