// Generated from spec/ by codegen/; change those.
import { nullish, type Shape, string, union } from '../../core/shape.ts'
import { ChatCompletionMessageToolCallChunkShape } from './ChatCompletionMessageToolCallChunk.ts'

/** What is checked of a `ChatCompletionStreamResponseDelta`. */
export const ChatCompletionStreamResponseDeltaShape: Shape = {
  content: nullish(union(string, [{}])),
  function_call: nullish({ arguments: nullish(string), name: nullish(string) }),
  tool_calls: nullish([ChatCompletionMessageToolCallChunkShape]),
  role: nullish(string),
  refusal: nullish(string),
}
