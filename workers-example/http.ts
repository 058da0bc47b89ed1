import {
  type APIError,
  isAPIError,
  isConnectionError,
  isOpenAIError,
  isSchemaError,
  isTimeoutError,
} from 'bonsai-openai/core'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { type GenericSchema, getDotPath, safeParse } from 'valibot'
import type { ErrorBody, ErrorCode } from './chat/protocol.ts'
import { logFailure } from './logFailure.ts'

/** What more a refusal can say. */
export interface RefusalDetails {
  retryAfter?: number | undefined
  requestId?: string | undefined
}

/** An answer that says in words why there is no other. */
export function refuse(status: number, code: ErrorCode, message: string, details: RefusalDetails = {}): Response {
  const { retryAfter, requestId } = details
  const error: ErrorBody['error'] = { code, message }
  if (retryAfter !== undefined) error.retryAfter = retryAfter
  if (requestId !== undefined) error.requestId = requestId
  const headers = retryAfter === undefined ? {} : { 'retry-after': `${retryAfter}` }
  return Response.json({ error }, { status, headers })
}

/** The same to be thrown. */
export function refusal(status: ContentfulStatusCode, code: ErrorCode, message: string): HTTPException {
  return new HTTPException(status, { message, res: refuse(status, code, message) })
}

/** What came from outside, if it fits. */
export function check<T>(schema: GenericSchema<unknown, T>, value: unknown): T {
  const { success, output, issues } = safeParse(schema, value)
  if (success) return output
  const [issue] = issues
  const at = getDotPath(issue)
  throw refusal(400, 'bad_request', `This request does not fit${at ? `, at ${at}` : ''}: ${issue.message}.`)
}

/** The JSON of a request, if it fits. */
export async function readBody<T>(request: Request, schema: GenericSchema<unknown, T>): Promise<T> {
  const value: unknown = await request.json().catch(() => {
    throw refusal(400, 'bad_request', 'The body of this request is not JSON.')
  })
  return check(schema, value)
}

/** What a visitor is told when something failed: nothing of the Worker's insides, and nothing of what OpenAI said. */
export function toResponse(error: unknown): Response {
  if (error instanceof HTTPException) return error.res ?? refuse(error.status, 'bad_request', error.message)
  if (isAPIError(error)) return fromAPI(error)
  if (isTimeoutError(error)) return refuse(504, 'openai_unreachable', 'OpenAI took too long to answer. Try again.')
  if (isConnectionError(error))
    return refuse(502, 'openai_unreachable', 'OpenAI could not be reached. Try again in a moment.')
  if (isSchemaError(error)) return refuse(400, 'bad_request', error.message)
  logFailure(error)
  if (isOpenAIError(error)) return refuse(502, 'openai_failed', 'OpenAI answered in a way that is new here. Try again.')
  return refuse(
    500,
    'internal',
    'Something went wrong on this site. Try again; whoever runs it finds more in its logs.',
  )
}

function fromAPI(error: APIError): Response {
  const { status = 502, requestId, retryAfter } = error
  logFailure(error)
  if (status === 401 || status === 403) {
    const words = 'OpenAI does not accept the key of this site. Whoever runs it should check OPENAI_API_KEY.'
    return refuse(502, 'openai_key', words, { requestId })
  }
  if (status === 429) {
    const words = 'OpenAI gets too many requests just now, or has no credit left to give. Try again later.'
    return refuse(429, 'openai_busy', words, { requestId, retryAfter: Math.ceil((retryAfter ?? 1000) / 1000) })
  }
  if (status === 404) return refuse(404, 'not_found', 'OpenAI does not have this, or no longer.', { requestId })
  if (status < 400 || status >= 500)
    return refuse(502, 'openai_failed', 'OpenAI had trouble with this request. Try again.', { requestId })
  return refuse(400, 'openai_failed', 'OpenAI refused this request. Change it, then try again.', { requestId })
}
