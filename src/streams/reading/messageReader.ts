import { parseJSON } from '../../core/json.ts'
import { findError, toAPIError } from '../../core/readError.ts'
import type { Parse, Protocol } from '../protocols/protocol.ts'
import type { ServerSentEvent } from '../serverSentEvent.ts'
import { StreamParseError } from '../streamParseError.ts'
import type { Messages } from './readMessages.ts'

/** What the message of an error in a stream begins with. */
export const STREAM_ERROR = 'The stream ended with an error'

/**
 * Makes events of messages as a family's `read` does, past what all families have: blank data, `[DONE]`, errors and broken
 * JSON, which is passed over where the body ended in it. `restoreError` makes the error of a message where it knows better.
 */
export function messageReader(
  read: Protocol['read'],
  redact: (text: string) => string,
  messages: Messages,
  restoreError?: (data: string) => Error | undefined,
): (message: ServerSentEvent) => unknown {
  const parse: Parse = ({ event, data }) => {
    const value = parseJSON(data)
    // An object of the API may hold an error and be an answer; an event that holds one is none.
    const { error } = Object(value)
    if (error || event === 'error' || findError(value)) {
      const body = error ? JSON.stringify({ error }) : data
      const problem = body.trim() ? undefined : 'it has no message'
      throw restoreError?.(body) ?? toAPIError(STREAM_ERROR, body, redact, problem)
    }
    if (value !== undefined || messages.ending) return value ?? undefined
    const text = redact(data)
    throw new StreamParseError(`An event is not JSON: ${text.slice(0, 300)}`, { text })
  }
  return (message) => {
    const { event, data } = message
    // Nearly all data begins so, and needs no look at its ends.
    if (data.startsWith('{')) return read(message, parse)
    const text = data.trim()
    if (text.startsWith('[DONE]')) return null
    return text || event === 'error' ? read(message, parse) : undefined
  }
}
