import { parseJSON } from '../core/json.ts'
import { toAPIError } from '../core/readError.ts'
import type { ServerSentEvent } from './serverSentEvent.ts'
import { StreamParseError } from './streamErrors.ts'

/** Takes the key out of a text that becomes part of an error. */
type Redact = (text: string) => string

/** How one family of streams reads its events and knows that an answer is complete. */
export interface Protocol<T> {
  /** Makes the value of an event; undefined where it is not part of the answer, null where it ends it. Throws the API's own errors. */
  read(event: ServerSentEvent, redact: Redact): T | null | undefined
  /** Whether nothing is lost though the body ended; `end` is a StreamTruncatedError unless it broke off or stood still. */
  complete(end: unknown): boolean
}

/** Parses the JSON of an event; null for `[DONE]`. Throws the error that it reports, or that it is no JSON. */
export function parseEvent({ event, data }: ServerSentEvent, redact: Redact): unknown {
  if (data.startsWith('[DONE]')) return null
  const value = parseJSON(data) as { error?: unknown } | null | undefined
  if (value?.error || event === 'error') throw toAPIError('The stream ended with an error', data, redact)
  if (value !== undefined) return value ?? undefined
  const text = redact(data)
  if (text) throw new StreamParseError(`An event is not JSON: ${text.slice(0, 300)}`, { text })
  return
}
