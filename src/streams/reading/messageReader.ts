import { parseJSON } from '../../core/json.ts'
import { findError, toAPIError } from '../../core/readError.ts'
import type { Protocol } from '../protocols/protocol.ts'
import { StreamParseError } from '../streamParseError.ts'
import type { ReadSettings } from './readEvents.ts'

/** What the message of an error in a stream begins with. */
export const STREAM_ERROR = 'The stream ended with an error'

/**
 * Makes events of messages as a family's `read` does, past what all families have: blank data, `[DONE]`, errors and broken
 * JSON. `restoreError` makes the error of a message where it knows better.
 */
export function messageReader(
  read: Protocol['read'],
  redact: (text: string) => string,
  restoreError?: (data: string) => Error | undefined,
): ReadSettings['toEvent'] {
  const parse = (name: string | undefined, data: string, isOpen: boolean): unknown => {
    const value = parseJSON(data)
    // An object of the API may hold an error and be an answer; an event that holds one is none.
    const { error } = Object(value)
    if (name === 'error' || error || findError(value)) {
      const body = error ? JSON.stringify({ error }) : data
      const problem = body.trim() ? undefined : 'it has no message'
      throw restoreError?.(body) ?? toAPIError(STREAM_ERROR, body, redact, problem)
    }
    if (value !== undefined || isOpen) return value ?? undefined
    const text = redact(data)
    throw new StreamParseError(`An event is not JSON: ${text.slice(0, 300)}`, { text })
  }
  return (message, isOpen) => {
    const { event, data } = message
    const text = data.trim()
    if (text.startsWith('[DONE]')) return null
    return text || event === 'error' ? read(message, () => parse(event, data, isOpen)) : undefined
  }
}
