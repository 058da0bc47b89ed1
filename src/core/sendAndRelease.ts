import type { Encode } from './callTypes.ts'

/**
 * Makes a call whose body is read from elsewhere, and ends the reading whatever ends the attempt or the call.
 *
 * @param release Ends what was not read from, since the call is over.
 */
export async function sendAndRelease<T>(
  encodeBody: Encode,
  release: (reason: unknown) => void,
  send: (encode: Encode) => Promise<T>,
): Promise<T> {
  let endAttempt: ((reason: unknown) => void) | undefined
  const encode: Encode = (fields, headers, refuse, signal, abort) => {
    endAttempt = abort
    return encodeBody(fields, headers, refuse, signal, abort)
  }
  const endAll = (reason?: unknown): void => {
    endAttempt?.(reason)
    release(reason)
  }
  try {
    const answer = await send(encode)
    // What is whole needs no more of the body, of which the server may have read but a part. What is still read may depend on the rest.
    if (!(answer instanceof ReadableStream || answer instanceof Response)) endAll()
    return answer
  } catch (error) {
    endAll(error)
    throw error
  }
}
