import { ConnectionError } from './connectionError.ts'
import { TimeoutError } from './timeoutError.ts'

/** How Node and Bun, by a code, and Deno, in words, tell that the request was never sent; workerd does not. */
const UNSENT = /REFUSED|NOTFOUND|EAI_AGAIN|UNREACH|CONNECT_|\(Connect/

/** How Deno, Workers and Node tell that they forbid the request. */
const FORBIDDEN = /allow-net|Too many sub|bad port|are blocked/

/** How Node and Bun tell that a time limit of their own `fetch` ended it. */
const TIMED_OUT = /(HEADERS|BODY)_TIMEOUT|operation timed out/

/** Makes the error of a `fetch`, or of a read of its body, that failed. */
export function toFetchFailure(
  title: string,
  cause: unknown,
  redact: (text: string) => string,
): ConnectionError | TimeoutError {
  // Platforms wrap what went wrong in a "fetch failed", or in an error of several, which has a code and no message.
  const { code, message } = Object(Object(cause).cause ?? cause)
  const reason = redact(`${message || code || cause}`)
  const signs = `${code} ${reason}`
  if (TIMED_OUT.test(signs)) {
    return new TimeoutError(`${title} timed out in the platform: set a \`fetch\` with a longer limit.`, {
      limit: 'platform',
      cause,
    })
  }
  const forbidden = FORBIDDEN.test(signs)
  const sent = forbidden || UNSENT.test(signs) ? 'no' : 'unknown'
  return new ConnectionError(`${title} got no complete answer: ${reason}`, { sent, forbidden, code, cause })
}
