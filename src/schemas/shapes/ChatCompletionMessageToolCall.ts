// Generated from spec/ by codegen/; change those.
import { optional, type Shape } from '../../core/shape.ts'

/** What is checked of a `ChatCompletionMessageToolCall`. */
export const ChatCompletionMessageToolCallShape: Shape = {
  function: { arguments: '', name: '' },
  id: '',
  type: optional(''),
}
