import { baseName } from './baseName.ts'
import type { Call, Encode, EncodedBody, RequestCall } from './callTypes.ts'
import { headerPairs } from './headers.ts'
import { isPlain } from './isPlain.ts'
import { encodeJSON } from './json.ts'
import { OpenAIError } from './openAIError.ts'
import type { RequestOptions } from './types.ts'

/** A call as `send` takes it. */
interface PlainCall {
  call: Call
  options: RequestOptions
}

/** The methods that HTTP allows a page or a Worker to send. */
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']

/** Turns a public request into a call: its body into fields or an encoder, its headers into ones that win over the client's. */
export function toCall(
  request: Omit<RequestCall, 'schema'>,
  options: RequestOptions = {},
  encodeBody?: Encode,
): PlainCall {
  const { body, headers, ...rest } = request
  const { path } = rest
  const method = String(request.method).toUpperCase()
  const title = `${method} ${path}`
  if (!METHODS.includes(method)) throw new OpenAIError(`${title} has a method that can't be sent.`)
  // A URL loses its tabs and line breaks, after which two dots may meet.
  if (!/^\/[^?#\t\r\n]*$/.test(path))
    throw new OpenAIError(
      `${title} needs a path that starts with "/" and has no line breaks, and its query in \`query\`.`,
    )
  const segments = path.replaceAll(/%2e/gi, '.').split(/[/\\]/)
  if (segments.includes('.') || segments.includes('..'))
    throw new OpenAIError(`${title} needs a path without "." and "..".`)
  if (body && (method === 'GET' || method === 'HEAD'))
    throw new OpenAIError(`${title} can't have a body: put its fields into \`params\` or \`query\`.`)
  const encode = encodeBody ?? encoderOf(method, body)
  const params = isPlain(body) ? { ...body, ...rest.params } : rest.params
  return {
    call: { ...rest, method, params, encode },
    options: { ...options, headers: [...headerPairs(headers), ...headerPairs(options.headers)] },
  }
}

/** How a body is encoded; undefined where there is none, and the fields go into the query. */
function encoderOf(method: string, body: unknown): Encode | undefined {
  if (isPlain(body) || (body === undefined && ['POST', 'PUT', 'PATCH'].includes(method))) return encodeJSON
  if (body === undefined || body === null) return undefined
  return (fields, headers, refuse) => {
    if (isRaw(body)) return encodeRaw(body, fields, headers)
    const encoded = encodeJSON(body, headers)
    return encoded.body === '{}' ? refuse("can't send its body: JSON leaves nothing of it") : encoded
  }
}

function isRaw(body: unknown): body is BodyInit {
  return (
    typeof body === 'string' ||
    ArrayBuffer.isView(body) ||
    [FormData, Blob, URLSearchParams, ArrayBuffer].some((type) => body instanceof type)
  )
}

/** Fields beside a form go into a copy of it; other bodies are sent as they are. Only the platform knows a form's boundary. */
function encodeRaw(body: BodyInit, fields: Record<string, unknown>, headers: Headers): EncodedBody {
  if (!(body instanceof FormData)) return { body }
  headers.delete('content-type')
  if (!Object.keys(fields).length) return { body }
  const form = new FormData()
  for (const [name, value] of [...body, ...Object.entries(fields)]) {
    if (value instanceof File) form.append(name, value, baseName(value.name))
    else form.append(name, `${value}`)
  }
  return { body: form }
}
