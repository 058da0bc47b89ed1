import {
  type APIError,
  isAPIError,
  isConnectionError,
  isOpenAIError,
  isSchemaError,
  isTimeoutError,
  SchemaError,
} from 'bonsai-openai/core'
import { HTTPException } from 'hono/http-exception'
import { type GenericSchema, safeParse } from 'valibot'

/** An answer that says in words why there is no other. */
export function refuse(status: number, message: string, details?: object, headers?: HeadersInit): Response {
  return Response.json({ error: { message, ...details } }, { status, headers: headers ?? {} })
}

/** What came from outside, if it fits. */
export function check<T>(operation: string, schema: GenericSchema<unknown, T>, value: unknown): T {
  const { success, output, issues } = safeParse(schema, value)
  if (success) return output
  const list = issues.map(({ path = [], expected, received, message }) => ({
    path: path.map(({ key }) => (typeof key === 'number' ? key : String(key))),
    expected: expected ?? message,
    received,
  }))
  throw new SchemaError({ operation, of: 'params', issues: list, value })
}

/** The JSON of a request; `undefined` where it is none. */
export function readJSON(request: Request): Promise<unknown> {
  return request.json().catch(() => undefined)
}

/** What a visitor is told when something failed. Only what OpenAI says of the request is passed on, nothing of the Worker's insides. */
export function toResponse(error: unknown): Response {
  if (isSchemaError(error)) return refuse(400, error.message, { issues: error.issues })
  if (isAPIError(error)) return fromAPI(error)
  if (isTimeoutError(error)) return refuse(504, 'OpenAI took too long to answer. Try again.')
  if (isConnectionError(error)) return refuse(502, 'OpenAI could not be reached. Try again in a moment.')
  if (isOpenAIError(error)) return refuse(400, error.message)
  if (error instanceof HTTPException) return refuse(error.status, error.message)
  console.error(error)
  return refuse(500, 'Something went wrong in this Worker. Try again; if it stays, look into its logs.')
}

function fromAPI({ status = 502, message, requestId, retryAfter }: APIError): Response {
  const details = { requestId }
  if (status === 401 || status === 403)
    return refuse(502, 'OpenAI does not accept the key of this Worker. Check OPENAI_API_KEY.', details)
  if (status === 429)
    return refuse(429, `OpenAI gets too many requests just now, or has none left to give. (${message})`, details, {
      'retry-after': `${Math.ceil((retryAfter ?? 1000) / 1000)}`,
    })
  if (status < 400 || status >= 500)
    return refuse(502, `OpenAI had trouble with this request. Try again. (${message})`, details)
  return refuse(status, message, details)
}
