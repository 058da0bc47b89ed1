// Generated from spec/ by codegen/; change those.
import { nullish, type Shape, string, union } from '../../core/shape.ts'
import { ChatCompletionMessageToolCallsShape } from './ChatCompletionMessageToolCalls.ts'

/** What is checked of a `ChatCompletionResponseMessage`. */
export const ChatCompletionResponseMessageShape: Shape = {
  content: nullish(union(string, [{}])),
  refusal: nullish(string),
  tool_calls: nullish(ChatCompletionMessageToolCallsShape),
  annotations: nullish([{ type: string }]),
  role: string,
  function_call: nullish({ arguments: string, name: string }),
}
