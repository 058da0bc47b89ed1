import { ConnectionError } from '../../core/connectionError.ts'
import { parseJSON } from '../../core/json.ts'
import type { OpenAIError } from '../../core/openAIError.ts'
import { TimeoutError } from '../../core/timeoutError.ts'
import { StreamParseError } from '../streamParseError.ts'
import { StreamTruncatedError } from '../streamTruncatedError.ts'

/** Makes the error that `eventStreamResponse` wrote; undefined where it was none of this package's own. */
export function restoreError(data: string): OpenAIError | undefined {
  const { message, type, code } = Object(Object(parseJSON(data)).error)
  switch (type) {
    case 'StreamTruncatedError':
      return new StreamTruncatedError(message)
    case 'StreamParseError':
      return new StreamParseError(message, { text: '' })
    case 'TimeoutError':
      return new TimeoutError(message, { limit: code })
    case 'ConnectionError':
      return new ConnectionError(message, { sent: 'unknown' })
    default:
      return undefined
  }
}
