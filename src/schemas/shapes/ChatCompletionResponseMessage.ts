// Generated from spec/ by codegen/; change those.
import { either, nullish, type Shape } from '../../core/shape.ts'
import { ChatCompletionMessageToolCallsShape } from './ChatCompletionMessageToolCalls.ts'

/** What is checked of a `ChatCompletionResponseMessage`. */
export const ChatCompletionResponseMessageShape: Shape = {
  content: nullish(either('', [{}])),
  function_call: nullish({ arguments: '', name: '' }),
  role: '',
  tool_calls: nullish(ChatCompletionMessageToolCallsShape),
  refusal: nullish(''),
  annotations: nullish([{ type: '' }]),
}
