import type { CreateChatCompletionStreamResponse } from '../../../schemas/CreateChatCompletionStreamResponse.ts'
import { firstChoice } from './firstChoice.ts'

/** The sound that a chunk brings to the first choice, in base64. */
export function audioOf(chunk: CreateChatCompletionStreamResponse): string {
  const { data } = Object(Object(firstChoice(chunk)?.delta).audio)
  return typeof data === 'string' ? data : ''
}
