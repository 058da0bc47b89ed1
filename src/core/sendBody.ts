import { joinFiles } from './joinFiles.ts'
import { type EncodeFiles, sendFiles } from './sendFiles.ts'
import type { Encode } from './types.ts'

/** Makes a call of any path, whose body may be a stream: that is sent as it is, once, and ended whatever ends the call. */
export function sendBody<T>(body: unknown, send: (encode?: Encode) => Promise<T>): Promise<T> {
  if (!(body instanceof ReadableStream)) return send()
  const encodeStream: EncodeFiles = (_fields, _headers, refuse, abort) => {
    const { stream, end } = joinFiles([{ name: 'body', file: body }], refuse, abort)
    return { body: stream, isSingleUse: true, duplex: 'half', end }
  }
  return sendFiles(encodeStream, { body }, send)
}
