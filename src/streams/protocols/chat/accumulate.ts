import type { CreateChatCompletionResponse } from '../../../schemas/CreateChatCompletionResponse.ts'
import type { CreateChatCompletionStreamResponse } from '../../../schemas/CreateChatCompletionStreamResponse.ts'
import type { Accumulator } from '../../collecting/accumulator.ts'
import { createCompletionAccumulator } from '../../collecting/createCompletionAccumulator.ts'

/** Makes a chat completion of its chunks. */
export function accumulate(): Accumulator<CreateChatCompletionStreamResponse, CreateChatCompletionResponse> {
  const message = { role: 'assistant', content: null }
  return createCompletionAccumulator('chat.completion', { message, logprobs: null, finish_reason: null })
}
