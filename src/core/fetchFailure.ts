import { ConnectionError } from './connectionError.ts'
import { TimeoutError } from './timeoutError.ts'

/** How Node and Bun, by a code, and Deno, in words, tell that the request was never sent; workerd does not. */
const UNSENT = /REFUSED|NOTFOUND|EAI_AGAIN|UNREACH|CONNECT_|\(Connect/

/** How Deno, Workers and Node tell that they forbid the request. */
const FORBIDDEN = /NotCapable|Too many sub|bad port|are blocked/

/** How Node and Bun tell that a time limit of their own `fetch` ended it. */
const TIMED_OUT = /(HEADERS|BODY)_TIMEOUT|operation timed out/

/** Makes the error of a `fetch`, or of a read of its body, that failed. */
export function toFetchFailure(
  title: string,
  error: unknown,
  redact: (text: string) => string,
): ConnectionError | TimeoutError {
  // Platforms wrap what went wrong in a "fetch failed", or in an error of several, which has a code and no message.
  const { name, code, message } = Object(Object(error).cause ?? error)
  const reason = redact(`${message || code || name || error}`)
  const signs = `${name} ${code} ${reason}`
  if (TIMED_OUT.test(signs)) {
    const advice = 'give the client a `fetch` with a longer limit'
    return new TimeoutError(`${title} hit a time limit of the platform: ${advice}.`, {
      limit: 'platform',
      cause: error,
    })
  }
  const forbidden = FORBIDDEN.test(signs)
  const sent = forbidden || UNSENT.test(signs) ? 'no' : 'unknown'
  const problem = sent === 'no' ? 'could not connect' : 'lost its connection'
  return new ConnectionError(`${title} ${problem}: ${reason}`, { sent, forbidden, code, cause: error })
}
