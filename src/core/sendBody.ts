import type { Encode } from './callTypes.ts'
import { readBytes } from './readBytes.ts'
import { sendAndRelease } from './sendAndRelease.ts'
import { cancelSource, openSource, releaseFile, type Source } from './source.ts'
import { streamBody } from './streamBody.ts'
import { isUploadable } from './uploadable.ts'

/** Makes a call of any path, whose body may be a stream, or a file in another form: that is sent as it is, once, and ended whatever ends the call. */
export async function sendBody<T>(body: unknown, send: (encode?: Encode) => Promise<T>): Promise<T> {
  // The platform sends a Blob by itself, as often as it likes.
  if (!isUploadable(body) || body instanceof Blob) return send()
  let source: Promise<Source> | undefined
  const cancel = (reason: unknown): void => {
    if (source) cancelSource(source, reason)
    else releaseFile(body, reason)
  }
  const encodeStream: Encode = (_fields, _headers, refuse, signal, abort) => {
    const read = (): Promise<Uint8Array | undefined> => {
      source ??= openSource(body)
      return readBytes('body', source, refuse)
    }
    return { body: streamBody(read, cancel, signal, abort), isSingleUse: true, duplex: 'half' }
  }
  return sendAndRelease(encodeStream, cancel, send)
}
