import { joinFiles } from './joinFiles.ts'
import { sendFiles } from './sendFiles.ts'
import type { Encode } from './types.ts'

/** Makes a call of any path, whose body may be a stream: that is sent as it is, once, and ended whatever ends the call. */
export function sendBody<T>(body: unknown, send: (encode?: Encode) => Promise<T>): Promise<T> {
  if (!(body instanceof ReadableStream)) return send()
  const encodeStream: Encode = (_fields, _headers, refuse, signal, abort) => {
    const stream = joinFiles([{ name: 'body', file: body }], refuse, signal, abort)
    return { body: stream, isSingleUse: true, duplex: 'half' }
  }
  return sendFiles(encodeStream, { body }, send)
}
