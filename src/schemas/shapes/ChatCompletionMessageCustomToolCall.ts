// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ChatCompletionMessageCustomToolCall`. */
export const ChatCompletionMessageCustomToolCallShape: Shape = {
  id: string,
  type: string,
  custom: { name: string, input: string },
}
