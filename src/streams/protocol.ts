import { APIError } from '../core/apiError.ts'
import { parseJSON } from '../core/json.ts'
import type { ServerSentEvent } from './serverSentEvent.ts'
import { StreamParseError } from './streamErrors.ts'

/** How one family of streams reads its events and knows that an answer is complete. */
export interface Protocol<T> {
  /** Makes the value of an event; undefined where it is not part of the answer, null where it ends it. Throws the API's own errors. */
  read(event: ServerSentEvent): T | null | undefined
  /** Whether the end of the body is no loss; `clean` unless the connection broke. */
  complete(clean: boolean): boolean
}

/** Parses the JSON of an event; null for `[DONE]`. Throws the error that it reports, or that it is no JSON. */
export function parseEvent({ event, data }: ServerSentEvent): unknown {
  if (data.startsWith('[DONE]')) return null
  if (!data) return
  const parsed = parseJSON(data)
  const value = parsed === undefined && event === 'error' ? data : parsed
  if (value === undefined) throw new StreamParseError(`An event is not JSON: ${data.slice(0, 100)}`, { text: data })
  const { error = event === 'error' && value } = Object(value)
  if (!error) return value ?? undefined
  const { message = error, code, type, param } = Object(error)
  const reason = typeof message === 'string' ? message : data
  throw new APIError(`The stream ended with an error: ${reason}`, { code, type, param, body: value })
}
