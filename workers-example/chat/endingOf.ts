import type { ResponseObject } from 'bonsai-openai/schemas/ResponseObject'
import { failureOf } from './failureOf.ts'
import type { AssistantMessage, Ending } from './protocol.ts'

/** How an answer ends whose last response is this one. */
export function endingOf({ status, incomplete_details, error }: ResponseObject, { parts }: AssistantMessage): Ending {
  if (status === 'cancelled') return { reason: 'stopped', message: 'The answer was stopped.' }
  if (status === 'failed') return failureOf(error?.code, parts.length > 0)
  if (status === 'incomplete')
    return incomplete_details?.reason === 'content_filter'
      ? { reason: 'content_filter', message: 'A content filter ended this answer. Try to ask in another way.' }
      : { reason: 'length', message: 'This answer reached the greatest length. Ask to go on for the rest.' }
  if (parts.some(({ type }) => type === 'refusal'))
    return { reason: 'refusal', message: 'The model declined to answer this. Try to ask in another way.' }
  if (!parts.length) return { reason: 'failed', message: 'The answer came without a word. Try again.' }
  return { reason: 'complete' }
}
