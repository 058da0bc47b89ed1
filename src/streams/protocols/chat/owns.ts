import type { CreateChatCompletionStreamResponse } from '../../../schemas/CreateChatCompletionStreamResponse.ts'

/** Chunks of a chat completion, with choices or, as some hosts send them, without. */
export function owns(event: unknown): event is CreateChatCompletionStreamResponse {
  const { object, choices } = Object(event)
  return object === 'chat.completion.chunk' || (Array.isArray(choices) && object !== 'text_completion')
}
