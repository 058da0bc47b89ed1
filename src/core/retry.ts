import type { APIError } from './apiError.ts'
import { OpenAIError } from './errors.ts'
import type { Exchange } from './exchange.ts'
import type { RetryQuestion } from './types.ts'

/** Codes and types of errors that stay until somebody pays, whatever the server advises. */
const OUT_OF_CREDIT = ['insufficient_quota', 'billing_hard_limit_reached']

/** What often passes on its own, besides 5xx: a timeout, a conflict, a rate limit, and their like by code. */
const TRANSIENT = [408, 409, 429, 'rate_limit_exceeded', 'server_error', 'conversation_locked']

/** The longest wait that a server can ask for, in milliseconds, where no total timeout says how long the caller would wait. */
const LONGEST_WAIT = 60_000

/**
 * The default `shouldRetry`: 408, 409, 429, 5xx, a locked conversation, lost connections and own timeouts. `x-should-retry`
 * decides before the status; an account without credit, and what the platform forbids or ends, is final.
 *
 * @param question The failure and what it belongs to.
 * @returns Whether another attempt follows.
 */
export function shouldRetry({ error }: RetryQuestion): boolean {
  const { status, code, type, headers, forbidden, limit } = Object(error)
  if (forbidden || limit === 'platform') return false
  if (OUT_OF_CREDIT.includes(code) || OUT_OF_CREDIT.includes(type)) return false
  const advice = headers?.get('x-should-retry')
  if (advice === 'true' || advice === 'false') return advice === 'true'
  return status === undefined || isTransient(Object(error))
}

/** Whether the API's error may pass on its own: by its status, or by its code where it has such a name or came in a success. */
export function isTransient({ status = 0, code }: APIError): boolean {
  const reasons = status < 300 ? [code] : [status, code]
  return reasons.some((reason) => TRANSIENT.includes(reason ?? '')) || Number(reasons[0]) >= 500
}

/** Milliseconds to wait before the next attempt; undefined where none follows, or the wait is longer than the caller's. */
export function delayAfter(
  error: unknown,
  { event, isFinal, isSingleUse, endsAt }: Exchange,
  decide: (question: RetryQuestion) => boolean = shouldRetry,
): number | undefined {
  if (isFinal || isSingleUse || !isAttemptError(error) || !decide({ ...event, error })) return undefined
  const { retryAfter: delay = backoff(event.attempt) } = Object(error)
  return delay <= (endsAt < Infinity ? endsAt - Date.now() : LONGEST_WAIT) ? delay : undefined
}

/** Whether an error is of the attempt: all others are the caller's own. */
function isAttemptError(error: unknown): error is RetryQuestion['error'] {
  return error instanceof OpenAIError
}

/** 0.5 s doubling to 8 s, less up to a quarter so that clients spread out. */
export function backoff(attempt: number): number {
  return Math.min(250 * 2 ** attempt, 8000) * (1 - Math.random() / 4)
}
