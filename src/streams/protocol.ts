import { APIError } from '../core/apiError.ts'
import { parseJSON } from '../core/json.ts'
import type { ServerSentEvent } from './serverSentEvent.ts'
import { StreamParseError } from './streamErrors.ts'

/** How one family of streams reads its events and knows that an answer is complete. */
export interface Protocol<T> {
  /** Data of the event that ends the stream. */
  readonly end?: string
  /** Makes the value of an event; undefined for one that is not part of the answer. Throws the API's own errors. */
  read(event: ServerSentEvent): T | undefined
  /** Whether the end of the body is no loss; `clean` unless the connection broke. */
  complete(clean: boolean): boolean
}

/** Parses the JSON of an event; throws the error that it reports, or that it is none. */
export function parseEvent({ event, data }: ServerSentEvent): unknown {
  if (!data) return
  const value = parseJSON(data)
  if (value === undefined) throw new StreamParseError(`An event is not JSON: ${data.slice(0, 100)}`, { text: data })
  const { error = event === 'error' && value } = Object(value)
  if (!error) return value
  const { message = error, code, type, param } = Object(error)
  const reason = typeof message === 'string' ? message : data
  throw new APIError(`The stream ended with an error: ${reason}`, { code, type, param, body: value })
}
