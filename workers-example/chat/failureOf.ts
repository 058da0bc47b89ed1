import { isAPIError, isConnectionError, isTimeoutError } from 'bonsai-openai/core'
import type { Ending } from './protocol.ts'

/** Codes of failed responses and refused requests that a reader can do something about. */
const WORDS: Record<string, string> = {
  insufficient_quota: 'The OpenAI account has no credit left. Whoever runs this site can top it up.',
  rate_limit_exceeded: 'OpenAI gets too many requests just now. Wait a little, then try again.',
  context_length_exceeded: 'This conversation is too long for the model. Start a new one, or remove some of it.',
  invalid_image: 'OpenAI could not read one of the images. Remove it, then try again.',
  invalid_image_format: 'OpenAI could not read one of the images. Remove it, then try again.',
  image_too_large: 'One of the images is too large. Make it smaller, then try again.',
  image_content_policy_violation: 'OpenAI does not make or read this image. Try to ask in another way.',
  model_not_found: 'OpenAI does not have this model for this account. Choose another one.',
}

/** What a reader is told of an answer that failed: by its code, or by what was thrown. Nothing of what OpenAI said is repeated. */
export function failureOf(failure: unknown, hasParts: boolean): Ending {
  const reason = hasParts ? 'cut' : 'failed'
  const start = hasParts ? 'The answer broke off. ' : ''
  return { reason, message: start + (typeof failure === 'string' ? wordsOf(failure) : describe(failure)) }
}

function describe(error: unknown): string {
  if (isConnectionError(error)) return 'OpenAI could not be reached. Try again in a moment.'
  if (isTimeoutError(error)) return 'OpenAI took too long to answer. Try again.'
  if (!isAPIError(error)) return 'Something went wrong while it was written. Try again.'
  const { status, code, requestId } = error
  return wordsOf(`${code}`, status) + (requestId ? ` (${requestId})` : '')
}

function wordsOf(code: string, status?: number): string {
  const known = Object.hasOwn(WORDS, code) ? WORDS[code] : undefined
  if (known) return known
  if (status === 401 || status === 403)
    return 'OpenAI does not accept the key of this site. Whoever runs it should check OPENAI_API_KEY.'
  if (status === 429) return 'OpenAI gets too many requests just now. Wait a little, then try again.'
  if (status === 413) return 'This conversation is too large for OpenAI. Start a new one, or remove some of it.'
  if (status && status >= 400 && status < 500) return 'OpenAI refused this request. Change the message, then try again.'
  return 'OpenAI had trouble with this answer. Try again.'
}
