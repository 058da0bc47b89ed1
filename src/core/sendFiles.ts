import { releaseFile } from './source.ts'
import type { Encode } from './types.ts'

/** Makes a call with a body that may read from files, and ends these whatever ends the attempt or the call, also before they are opened. */
export async function sendFiles<T>(
  encodeFiles: Encode,
  params: object | undefined,
  send: (encode: Encode) => Promise<T>,
): Promise<T> {
  let endAttempt: ((reason: unknown) => void) | undefined
  const encode: Encode = (fields, headers, refuse, signal, abort) => {
    endAttempt = abort
    return encodeFiles(fields, headers, refuse, signal, abort)
  }
  const endAll = (reason?: unknown): void => {
    endAttempt?.(reason)
    for (const value of Object.values({ ...params }).flat()) releaseFile(value, reason)
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
