// Generated from spec/ by codegen/; change those.
import { type Shape, variant } from '../../core/shape.ts'
import { ChatCompletionMessageCustomToolCallShape } from './ChatCompletionMessageCustomToolCall.ts'
import { ChatCompletionMessageToolCallShape } from './ChatCompletionMessageToolCall.ts'

/** What is checked of a `ChatCompletionMessageToolCalls`. */
export const ChatCompletionMessageToolCallsShape: Shape = [
  variant(
    'type',
    { function: ChatCompletionMessageToolCallShape, custom: ChatCompletionMessageCustomToolCallShape },
    ChatCompletionMessageToolCallShape,
  ),
]
