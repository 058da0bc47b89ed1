import type { ResponseObject } from '../../../schemas/ResponseObject.ts'
import type { ResponseStreamEvent } from '../../../schemas/ResponseStreamEvent.ts'
import type { Context } from '../../context.ts'
import { eventStream, type SentEvent } from '../../eventStream.ts'
import { obfuscated } from './obfuscated.ts'
import { responseEvents } from './responseEvents.ts'
import { beginResponse, endResponse, type Job } from './responseLife.ts'

/** The event that ends a stream. */
type Last = Extract<ResponseStreamEvent, { type: 'response.completed' | 'response.incomplete' | 'response.failed' }>

/** Which events are sent, and how. */
export interface StreamSettings {
  /** The event after which to start; from the first on when left out. */
  after?: number | undefined
  /** Whether deltas are padded. Default: true. */
  obfuscate?: boolean | undefined
}

/** Answers with a response's events. One in the background goes on by the clock when its reader leaves. */
export function streamResponse(job: Job, settings: StreamSettings, context: Context): Response {
  return eventStream(watch(job, settings, context), {
    whenLeft: job.end.background ? 'stop' : 'finish',
    pace: context.pace,
  })
}

/** A response's events, each as it happens: reading them has the response go on. A cancelled or deleted one ends without a last event. */
function* watch(job: Job, { after = -1, obfuscate = true }: StreamSettings, context: Context): Generator<SentEvent> {
  const { end, isKept } = job
  const { responses, responseEnds } = context.state
  for (const event of responseEvents(end)) {
    if (isKept && !goesOn(responses.get(end.id))) return
    if (event.type === 'response.in_progress') beginResponse(end.id, context)
    if (isLast(event)) {
      const isOpen = !isKept || responseEnds.has(end.id)
      event.response = isOpen ? endResponse(job, context) : (responses.get(end.id) ?? end)
    }
    if (event.sequence_number > after) yield { event: event.type, data: obfuscate ? obfuscated(event) : event }
  }
}

function isLast(event: ResponseStreamEvent): event is Last {
  return ['response.completed', 'response.incomplete', 'response.failed'].includes(event.type)
}

function goesOn(response: ResponseObject | undefined): boolean {
  return response !== undefined && response.status !== 'cancelled'
}
