import type { CreateChatCompletionResponse } from '../schemas/CreateChatCompletionResponse.ts'
import type { CreateChatCompletionStreamResponse } from '../schemas/CreateChatCompletionStreamResponse.ts'
import type { Accumulator } from './accumulator.ts'
import { createCompletionAccumulator } from './completionAccumulator.ts'

/** Makes a chat completion of its chunks. */
export function createChatAccumulator(): Accumulator<CreateChatCompletionStreamResponse, CreateChatCompletionResponse> {
  const message = { role: 'assistant', content: null }
  return createCompletionAccumulator('chat.completion', { message, logprobs: null, finish_reason: null })
}
