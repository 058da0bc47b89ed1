import type { CreateChatCompletionStreamResponse } from '../../../schemas/CreateChatCompletionStreamResponse.ts'
import { textOfParts } from '../textOfParts.ts'

/** The reasoning that a chunk brings to the first choice. Hosts call it one or the other, and some both. */
export function reasoningOf({ choices }: CreateChatCompletionStreamResponse): string {
  const first = choices?.find((choice) => choice && !choice.index)
  const { reasoning_content, reasoning } = Object(first?.delta)
  return textOfParts(reasoning_content) || textOfParts(reasoning)
}
