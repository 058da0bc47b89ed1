import { APIError } from './apiError.ts'
import { ConnectionError } from './connectionError.ts'
import { TimeoutError } from './timeoutError.ts'
import type { RetryQuestion } from './types.ts'

/** An error after which another attempt can make sense. */
type AttemptError = RetryQuestion['error']

/** Codes and types of errors that stay until somebody pays, whatever the server advises. */
const OUT_OF_CREDIT: unknown[] = ['insufficient_quota', 'billing_hard_limit_reached']

/** What often passes on its own, besides 5xx: a timeout, a conflict, a rate limit, and their like by name. */
const TRANSIENT: unknown[] = [408, 409, 429, 'rate_limit_exceeded', 'server_error', 'conversation_locked']

/** The longest wait that a server can ask for, in milliseconds, where no total timeout says how long the caller would wait. */
const LONGEST_WAIT = 60_000

/**
 * The default `shouldRetry`: 408, 409, 429, 5xx, a locked conversation, lost connections and own timeouts. `x-should-retry`
 * decides before the status; an account without credit is final.
 *
 * @param question The failure and what it belongs to.
 * @returns Whether another attempt follows.
 */
export function shouldRetry({ error }: RetryQuestion): boolean {
  if (!('status' in error)) return true
  if (OUT_OF_CREDIT.includes(error.code) || OUT_OF_CREDIT.includes(error.type)) return false
  const advice = error.headers?.get('x-should-retry')
  return advice === 'true' || advice === 'false' ? advice === 'true' : isTransient(error)
}

/**
 * Whether another attempt can follow an error at all, whatever a policy says: not where the API took the request for good,
 * or the platform forbids it, and not after errors that are the caller's own or those of its hooks.
 */
export function isRepeatable(error: unknown): error is AttemptError {
  if (error instanceof APIError) return !isSuccess(error) || isTransient(error)
  if (error instanceof ConnectionError) return !error.forbidden
  return error instanceof TimeoutError && error.limit !== 'platform'
}

/** Milliseconds to wait after attempt number `attempt`; undefined where that is longer than the caller would wait. */
export function retryDelay(error: AttemptError, attempt: number, timeLeft: number): number | undefined {
  const asked = 'retryAfter' in error ? error.retryAfter : undefined
  const delay = asked ?? backoff(attempt)
  return delay <= (timeLeft === Infinity ? LONGEST_WAIT : timeLeft) ? delay : undefined
}

/** 0.5 s doubling to 8 s, less up to a quarter so that clients spread out. */
export function backoff(attempt: number): number {
  return Math.min(250 * 2 ** attempt, 8000) * (1 - Math.random() / 4)
}

/** Whether a failure may pass on its own, by its status, or by its own code where it came in a success or has that name. */
function isTransient(error: APIError): boolean {
  const reason = isSuccess(error) || error.code === 'conversation_locked' ? error.code : error.status
  return TRANSIENT.includes(reason) || Number(reason) >= 500
}

/** Whether an error came in an answer with a status of success. */
function isSuccess({ status = 0 }: APIError): boolean {
  return status >= 200 && status < 300
}
