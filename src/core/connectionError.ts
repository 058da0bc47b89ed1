import { OpenAIError } from './openAIError.ts'

/** The connection could not be made, or broke before the answer was complete; `cause` is the platform's error. */
export class ConnectionError extends OpenAIError {
  override name = 'ConnectionError'
  /** `'no'` when the platform tells that the request never reached the server, so that sending it again is safe. */
  declare readonly sent: 'no' | 'unknown'
  /** Set where the runtime itself forbids the request, so that sending it again can't help: a permission, a blocked port, too many subrequests. */
  declare readonly forbidden?: boolean
  /** The platform's code, such as `ECONNRESET`, or that of a socket that closed. */
  declare readonly code?: string | number | undefined
  /** What a stream had brought before, when a collector read it. */
  declare partial?: unknown
}
