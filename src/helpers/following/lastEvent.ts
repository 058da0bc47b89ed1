import type { ResponseObject } from '../../schemas/ResponseObject.ts'
import type { ResponseStreamEvent } from '../../schemas/ResponseStreamEvent.ts'

/** The last event of a response that has ended, as its stream would have had it. */
export function lastEvent(response: ResponseObject, sequence_number: number): ResponseStreamEvent {
  const rest = { response, sequence_number }
  if (response.status === 'failed') return { type: 'response.failed', ...rest }
  if (response.status === 'incomplete') return { type: 'response.incomplete', ...rest }
  if (response.status === 'cancelled') return { type: 'response.cancelled', ...rest }
  return { type: 'response.completed', ...rest }
}
