import { parseJSON } from '../../core/json.ts'
import { findError, toAPIError } from '../../core/readError.ts'
import type { Protocol } from '../protocols/protocol.ts'
import { StreamParseError } from '../streamParseError.ts'
import type { ReadSettings } from './readEvents.ts'

/** Makes events of messages as a family's `read` does, past what all families have: blank data, `[DONE]`, errors and broken JSON. */
export function messageReader(read: Protocol['read'], redact: (text: string) => string): ReadSettings['toEvent'] {
  const parse = (name: string | undefined, data: string, isOpen: boolean): unknown => {
    const value = parseJSON(data)
    if (name === 'error' || findError(value)) throw toAPIError('The stream ended with an error', data, redact)
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
