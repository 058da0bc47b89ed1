import { APIError } from './apiError.ts'
import { ConnectionError } from './connectionError.ts'
import type { Exchange } from './exchange.ts'
import { TimeoutError } from './timeoutError.ts'
import type { Client, RequestOptions, RetryQuestion } from './types.ts'

/** Codes and types of errors that stay until somebody pays, whatever the server advises. */
const OUT_OF_CREDIT: readonly unknown[] = ['insufficient_quota', 'billing_hard_limit_reached']

/** Statuses of what often passes on its own, besides 5xx: a timeout, a conflict, a rate limit. */
const TRANSIENT_STATUSES: readonly unknown[] = [408, 409, 429]

/** Codes of the same, whatever the status. */
const TRANSIENT_CODES: readonly unknown[] = ['rate_limit_exceeded', 'server_error', 'conversation_locked']

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
  if (forbidden || limit === 'platform' || OUT_OF_CREDIT.includes(code) || OUT_OF_CREDIT.includes(type)) return false
  const advice = headers?.get('x-should-retry')
  return advice === 'true' || (advice !== 'false' && (status === undefined || isTransient(error)))
}

/** Whether an answer's error may pass on its own, by its code or its status; one in a success may have its status as code. */
function isTransient(error: object): boolean {
  const { status, code } = Object(error)
  const told = status < 300 ? Number(code) : status
  return TRANSIENT_CODES.includes(code) || TRANSIENT_STATUSES.includes(told) || told >= 500
}

/** Whether a retry may be thought of: not after an error of the caller's own, nor after most in a success, which the API has worked on. */
function mayRetry(error: unknown): error is RetryQuestion['error'] {
  if (error instanceof APIError) return Number(error.status) >= 300 || isTransient(error)
  return error instanceof ConnectionError || error instanceof TimeoutError
}

/** Milliseconds to wait before the next attempt. Throws the error itself where none follows, or the wait is longer than the caller's. */
export function delayOrThrow(
  error: unknown,
  { event, isFinal, endsAt }: Exchange,
  client: Client,
  { maxRetries = client.maxRetries ?? 2 }: RequestOptions,
): number {
  const { attempt } = event
  const decide = client.shouldRetry ?? shouldRetry
  if (isFinal || !(attempt <= maxRetries && mayRetry(error) && decide({ ...event, error }))) throw error
  const { retryAfter: delay = backoff(attempt) } = Object(error)
  if (delay > (endsAt < Infinity ? endsAt - Date.now() : LONGEST_WAIT)) throw error
  return delay
}

/** 0.5 s doubling to 8 s, less up to a quarter so that clients spread out. */
export function backoff(attempt: number): number {
  return Math.min(250 * 2 ** attempt, 8000) * (1 - Math.random() / 4)
}
