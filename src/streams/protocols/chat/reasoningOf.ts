import type { CreateChatCompletionStreamResponse } from '../../../schemas/CreateChatCompletionStreamResponse.ts'
import { textOfParts } from '../textOfParts.ts'
import { firstChoice } from './firstChoice.ts'

/** The reasoning that a chunk brings to the first choice. Hosts call it one or the other, and some both. */
export function reasoningOf(chunk: CreateChatCompletionStreamResponse): string {
  const { reasoning_content, reasoning } = Object(firstChoice(chunk)?.delta)
  return textOfParts(reasoning_content) || textOfParts(reasoning)
}
