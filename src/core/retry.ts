import { APIError } from './apiError.ts'
import type { RetryQuestion } from './types.ts'

/** The default `shouldRetry`: 408, 409, 429, 5xx, lost connections and own timeouts, unless `x-should-retry` or an empty account says otherwise. */
export function shouldRetry({ error }: RetryQuestion): boolean {
  if (!(error instanceof APIError)) return true
  const { status = 0, code, type, headers } = error
  if (/insufficient_quota|billing_hard_limit_reached/.test(`${code} ${type}`)) return false
  const told = headers?.get('x-should-retry')
  return told ? told === 'true' : [408, 409, 429].includes(status) || status >= 500
}

/** Milliseconds that `retry-after-ms` or `retry-after` (seconds or a date) ask for. */
export function parseRetryAfter(headers: Headers): number | undefined {
  const after = headers.get('retry-after')
  const ms = Number(headers.get('retry-after-ms') ?? Number(after ?? NaN) * 1000)
  const wait = Number.isNaN(ms) ? Date.parse(after ?? '') - Date.now() : ms
  return wait >= 0 ? wait : undefined
}

/** Milliseconds before the next attempt: 0.5 s doubling to 8 s, less up to a quarter so that clients spread out. */
export function backoff(attempt: number): number {
  return Math.min(250 * 2 ** attempt, 8000) * (1 - Math.random() / 4)
}
