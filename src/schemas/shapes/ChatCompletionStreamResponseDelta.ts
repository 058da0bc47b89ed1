// Generated from spec/ by codegen/; change those.
import { either, nullish, type Shape } from '../../core/shape.ts'
import { ChatCompletionMessageToolCallChunkShape } from './ChatCompletionMessageToolCallChunk.ts'

/** What is checked of a `ChatCompletionStreamResponseDelta`. */
export const ChatCompletionStreamResponseDeltaShape: Shape = {
  content: nullish(either('', [{}])),
  function_call: nullish({ arguments: nullish(''), name: nullish('') }),
  role: nullish(''),
  tool_calls: nullish([ChatCompletionMessageToolCallChunkShape]),
  refusal: nullish(''),
}
