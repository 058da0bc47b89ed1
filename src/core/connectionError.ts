import { OpenAIError } from './errors.ts'

/** The connection could not be made, or broke before the answer was complete; `cause` is the platform's error. */
export class ConnectionError extends OpenAIError {
  override name = 'ConnectionError'
  /** `'no'` when the platform tells that the request never reached the server, so that sending it again is safe. */
  declare readonly sent: 'no' | 'unknown'
  /** What a stream had brought before, when a collector read it. */
  declare partial?: unknown
}

/** Makes the {@link ConnectionError} of a failed fetch or read. Node and Bun tell by codes, Deno in words, workerd not at all. */
export function toConnectionError(what: string, cause: unknown): ConnectionError {
  const { message, code, cause: inner } = Object(cause)
  const why = `${message ?? cause} ${code ?? inner?.code ?? ''} ${inner?.message ?? ''}`.trim()
  const sent = /refused|notfound|eai_|_connect|opensocket|to connect|dns/i.test(why) ? 'no' : 'unknown'
  return new ConnectionError(`${what} lost its connection: ${why}`, { sent, cause })
}
