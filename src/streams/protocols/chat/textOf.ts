import type { CreateChatCompletionStreamResponse } from '../../../schemas/CreateChatCompletionStreamResponse.ts'
import { textOfParts } from '../textOfParts.ts'
import { firstChoice } from './firstChoice.ts'

/** The text that a chunk brings to the first choice. */
export function textOf(chunk: CreateChatCompletionStreamResponse): string {
  return textOfParts(firstChoice(chunk)?.delta?.content)
}
