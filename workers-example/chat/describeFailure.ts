import { type APIError, isAPIError, isConnectionError, isOpenAIError, isTimeoutError } from 'bonsai-openai/core'

/** Says what went wrong with an answer, and what to do, to someone who only wants to chat. */
export function describeFailure(error: unknown): string {
  if (isAPIError(error)) return `${advice(error)}${quote(error)}`
  if (isConnectionError(error)) return 'OpenAI could not be reached. Try again in a moment.'
  if (isTimeoutError(error)) return 'OpenAI took too long to answer. Try again.'
  return isOpenAIError(error)
    ? `The answer broke off. Try again. (${error.message})`
    : 'Something went wrong. Try again.'
}

function advice({ status, code }: APIError): string {
  if (code === 'insufficient_quota') return 'The OpenAI account has no credit left. Top it up, then try again.'
  if (status === 401) return 'OpenAI does not accept the key. Check OPENAI_API_KEY, then try again.'
  if (status === 429) return 'OpenAI gets too many requests just now. Wait a little, then try again.'
  if (status === undefined || status >= 500) return 'OpenAI had trouble with this answer. Try again.'
  return 'OpenAI refused this request.'
}

/** What OpenAI itself said, and the id to quote to its support. */
function quote({ body, requestId }: APIError): string {
  const { message } = Object(Object(body).error)
  return `${typeof message === 'string' ? ` It says: “${message}”` : ''}${requestId ? ` (${requestId})` : ''}`
}
