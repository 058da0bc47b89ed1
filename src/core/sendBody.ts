import { readBytes } from './readBytes.ts'
import { sendAndRelease } from './sendAndRelease.ts'
import { cancelSource, type Source } from './source.ts'
import { streamBody } from './streamBody.ts'
import type { Encode } from './types.ts'

/** Makes a call of any path, whose body may be a stream: that is sent as it is, once, and ended whatever ends the call. */
export async function sendBody<T>(body: unknown, send: (encode?: Encode) => Promise<T>): Promise<T> {
  if (!(body instanceof ReadableStream)) return send()
  let reader: Source | undefined
  const open = async (): Promise<Source> => {
    reader ??= body.getReader()
    return reader
  }
  const cancel = (reason: unknown): void => {
    cancelSource(open(), reason)
  }
  const encodeStream: Encode = (_fields, _headers, refuse, signal, abort) => {
    const read = (): Promise<Uint8Array | undefined> => readBytes('body', open(), refuse)
    return { body: streamBody(read, cancel, signal, abort), isSingleUse: true, duplex: 'half' }
  }
  return sendAndRelease(encodeStream, cancel, send)
}
