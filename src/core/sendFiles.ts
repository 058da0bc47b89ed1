import type { Encode } from './callTypes.ts'
import { sendAndRelease } from './sendAndRelease.ts'
import { releaseFile } from './source.ts'

/** Makes a call with a body that may read from files, and ends these whatever ends the attempt or the call, also before they are opened. */
export function sendFiles<T>(
  encodeFiles: Encode,
  params: object | undefined,
  send: (encode: Encode) => Promise<T>,
): Promise<T> {
  const release = (reason: unknown): void => {
    for (const value of Object.values({ ...params }).flat()) releaseFile(value, reason)
  }
  return sendAndRelease(encodeFiles, release, send)
}
