import { isPlain } from './isPlain.ts'
import type { Call, RequestCall } from './types.ts'

/** Turns the body of a public request into fields or an encoder. */
export function withBody<T>({ body, ...call }: RequestCall<T>): Call {
  if (body === undefined) return call
  if (body === null) return { ...call, encode: null }
  if (isPlain(body)) return { ...call, params: { ...call.params, ...body } }
  const once = body instanceof ReadableStream
  return { ...call, encode: () => ({ body: body as BodyInit, once, ...(once && { duplex: 'half' }) }) }
}
