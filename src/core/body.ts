import type { GenericSchema } from 'valibot'
import { OpenAIError } from './errors.ts'
import { isPlain } from './isPlain.ts'
import { runSchema } from './runSchema.ts'
import type { Choice } from './shape.ts'
import type { Call, EncodedBody, HeadersInput, RequestCall, RequestOptions } from './types.ts'

/** Turns a public request into a call: its body into fields or an encoder, its headers into ones that win over the client's. */
export function toCall(
  { body, headers, schema, ...rest }: RequestCall,
  options: RequestOptions = {},
): [Call, RequestOptions] {
  const call: Call = { ...rest, shape: schema && shapeOf(schema) }
  const { method, path } = call
  if (!/^\/[^?#]*$/.test(path))
    throw new OpenAIError(`${method} ${path} needs a path that starts with "/", and its query in \`query\`.`)
  const both = { ...options, headers: [...pairs(headers), ...pairs(options.headers)] }
  if (body === undefined) return [call, both]
  if (body === null) return [{ ...call, encode: null }, both]
  if (isPlain(body)) {
    const encode = /^P/i.test(method) ? undefined : encodeJSON
    return [{ ...call, params: { ...body, ...call.params }, encode }, both]
  }
  return [
    {
      ...call,
      encode: isRaw(body) ? (_, fields) => encodeRaw(body, fields) : (_, __, sent) => encodeJSON(_, body, sent),
    },
    both,
  ]
}

/** Names and values of headers in any form. */
function pairs(headers: HeadersInput | undefined): Iterable<readonly [string, string | null | undefined]> {
  return headers && Symbol.iterator in headers ? headers : Object.entries({ ...headers })
}

/** A schema's issues, told in place of a shape. */
function shapeOf(schema: GenericSchema): Choice {
  return (value, issues) => {
    issues.push(...runSchema(schema, value).issues)
    return undefined
  }
}

function isRaw(body: unknown): body is BodyInit {
  return (
    typeof body === 'string' ||
    ArrayBuffer.isView(body) ||
    [ReadableStream, FormData, Blob, URLSearchParams, ArrayBuffer].some((type) => body instanceof type)
  )
}

/** Fields beside a form go into a copy of it; other bodies are sent as they are. */
function encodeRaw(body: BodyInit, fields: Record<string, unknown>): EncodedBody {
  if (body instanceof FormData && Object.keys(fields).length) {
    const form = new FormData()
    for (const [name, value] of [...body, ...Object.entries(fields)])
      form.append(name, value instanceof File ? value : `${value}`)
    return { body: form }
  }
  const once = body instanceof ReadableStream
  return { body, once, ...(once && { duplex: 'half' }) }
}

function encodeJSON(_operation: string, fields: unknown, headers: Headers): EncodedBody {
  if (!headers.has('content-type')) headers.set('content-type', 'application/json')
  return { body: JSON.stringify(fields) }
}
