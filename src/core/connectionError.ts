import { OpenAIError } from './errors.ts'

/** The connection could not be made, or broke before the answer was complete; `cause` is the platform's error. */
export class ConnectionError extends OpenAIError {
  override name = 'ConnectionError'
  /** `'no'` when the platform tells that the request never reached the server, so that sending it again is safe. */
  declare readonly sent: 'no' | 'unknown'
  /** What a stream had brought before, when a collector read it. */
  declare partial?: unknown
}

/** How Node and Bun (by a code) and Deno (in words) tell that nothing was sent; workerd does not. */
const UNSENT = /REFUSED|NOTFOUND|EAI_|UNREACH|CONNECT_|\(Connect/

/** Makes the {@link ConnectionError} of a failed fetch or read. */
export function toConnectionError(what: string, cause: unknown): ConnectionError {
  const { code, message = cause } = Object((cause as Error | undefined)?.cause ?? cause)
  const sent = UNSENT.test(`${code} ${message}`) ? 'no' : 'unknown'
  return new ConnectionError(`${what} lost its connection: ${message}`, { sent, cause })
}
