import type { GenericSchema } from 'valibot'
import { OpenAIError, type Refuse } from './errors.ts'
import { headerPairs } from './headers.ts'
import { isPlain } from './isPlain.ts'
import { toJSON } from './json.ts'
import { carriesBody } from './methods.ts'
import { runSchema } from './runSchema.ts'
import type { Choice } from './shape.ts'
import type { Call, Encode, EncodedBody, RequestCall, RequestOptions } from './types.ts'

/** A call as `send` takes it. */
interface PlainCall {
  call: Call
  options: RequestOptions
}

/** Turns a public request into a call: its body into fields or an encoder, its headers into ones that win over the client's. */
export function toCall(request: RequestCall, options: RequestOptions = {}): PlainCall {
  const { body, headers, schema, ...rest } = request
  const { method, path } = rest
  const title = `${method} ${path}`
  if (!/^\/[^?#]*$/.test(path))
    throw new OpenAIError(`${title} needs a path that starts with "/", and its query in \`query\`.`)
  if (!['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'].includes(method.toUpperCase()))
    throw new OpenAIError(`${title} has a method that can't be sent.`)
  if (path.split('/').some((segment) => segment === '.' || segment === '..'))
    throw new OpenAIError(`${title} needs a path without "." and "..".`)
  if (body && ['GET', 'HEAD'].includes(method.toUpperCase()))
    throw new OpenAIError(`${title} can't have a body: put its fields into \`params\` or \`query\`.`)
  const params = isPlain(body) ? { ...body, ...rest.params } : rest.params
  return {
    call: { ...rest, params, shape: schema && shapeOf(schema), encode: encoderOf(method, body) },
    options: { ...options, headers: [...headerPairs(headers), ...headerPairs(options.headers)] },
  }
}

/** How a body is encoded; undefined where its fields are JSON by default. */
function encoderOf(method: string, body: unknown): Encode | null | undefined {
  if (body === undefined || (isPlain(body) && carriesBody(method))) return undefined
  if (body === null) return null
  if (isPlain(body)) return encodeJSON
  return isRaw(body)
    ? (_refuse, fields, headers) => encodeRaw(body, fields, headers)
    : (refuse, _fields, headers) => encodeJSON(refuse, body, headers)
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

/** Fields beside a form go into a copy of it; other bodies are sent as they are. Only the platform knows a form's boundary. */
function encodeRaw(body: BodyInit, fields: Record<string, unknown>, headers: Headers): EncodedBody {
  if (body instanceof ReadableStream) return { body, isSingleUse: true, duplex: 'half' }
  if (!(body instanceof FormData)) return { body }
  headers.delete('content-type')
  if (!Object.keys(fields).length) return { body }
  const form = new FormData()
  for (const [name, value] of [...body, ...Object.entries(fields)])
    form.append(name, value instanceof File ? value : `${value}`)
  return { body: form }
}

function encodeJSON(_refuse: Refuse, value: unknown, headers: Headers): EncodedBody {
  if (!headers.has('content-type')) headers.set('content-type', 'application/json')
  return { body: toJSON(value) }
}
