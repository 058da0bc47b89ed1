import type { CreateChatCompletionStreamResponse } from '../../../schemas/CreateChatCompletionStreamResponse.ts'
import { textOfParts } from '../textOfParts.ts'

/** The text that a chunk brings to the first choice. */
export function textOf({ choices }: CreateChatCompletionStreamResponse): string {
  const first = choices?.find((choice) => choice && !choice.index)
  return textOfParts(first?.delta?.content)
}
