import type { CreateChatCompletionStreamResponse } from '../../../schemas/CreateChatCompletionStreamResponse.ts'

/** What a chunk brings to the first choice. */
export function firstChoice({
  choices,
}: CreateChatCompletionStreamResponse): CreateChatCompletionStreamResponse['choices'][number] | undefined {
  return choices?.find((choice) => choice && !choice.index)
}
