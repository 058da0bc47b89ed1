// Generated from spec/ by codegen/; change those.
import { type Shape, tagged } from '../../core/shape.ts'
import { ChatCompletionMessageCustomToolCallShape } from './ChatCompletionMessageCustomToolCall.ts'
import { ChatCompletionMessageToolCallShape } from './ChatCompletionMessageToolCall.ts'

/** What is checked of a `ChatCompletionMessageToolCalls`. */
export const ChatCompletionMessageToolCallsShape: Shape = [
  tagged('type', {
    function: ChatCompletionMessageToolCallShape,
    undefined: ChatCompletionMessageToolCallShape,
    custom: ChatCompletionMessageCustomToolCallShape,
  }),
]
