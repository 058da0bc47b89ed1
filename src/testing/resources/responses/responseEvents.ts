import type { ResponseObject } from '../../../schemas/ResponseObject.ts'
import type { ResponseStreamEvent } from '../../../schemas/ResponseStreamEvent.ts'
import { itemEvents } from './itemEvents.ts'

/**
 * What happens until a response is what it is, each thing as the API tells it: its start, its items one after the other, its end.
 * Always the same for the same response, so that a stream can be gone on with from any event.
 */
export function* responseEvents(response: ResponseObject): Generator<ResponseStreamEvent> {
  let count = 0
  const next = (): number => count++
  const started = begun(response, response.background ? 'queued' : 'in_progress')
  yield { type: 'response.created', response: started, sequence_number: next() }
  if (response.background) yield { type: 'response.queued', response: started, sequence_number: next() }
  yield { type: 'response.in_progress', response: begun(response, 'in_progress'), sequence_number: next() }
  for (const [index, item] of response.output.entries()) yield* itemEvents(item, index, next)
  const { status } = response
  if (status === 'completed') yield { type: 'response.completed', response, sequence_number: next() }
  if (status === 'incomplete') yield { type: 'response.incomplete', response, sequence_number: next() }
  if (status === 'failed') yield { type: 'response.failed', response, sequence_number: next() }
}

/** A response as it was before anything was made. */
export function begun(response: ResponseObject, status: 'queued' | 'in_progress'): ResponseObject {
  return {
    ...response,
    status,
    service_tier: 'auto',
    completed_at: null,
    error: null,
    incomplete_details: null,
    output: [],
    usage: null,
  }
}
