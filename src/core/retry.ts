import type { APIError } from './apiError.ts'
import type { RetryQuestion } from './types.ts'

/** The default `shouldRetry`: 408, 409, 429, 5xx, lost connections and own timeouts, unless `x-should-retry` or an empty account says otherwise. */
export function shouldRetry({ error }: RetryQuestion): boolean {
  const { status, code, type, headers } = error as APIError
  if (/insufficient_quota|billing_hard_limit/.test(`${code} ${type}`)) return false
  return status == null || /true|40[89]|429|5../.test(`${headers?.get('x-should-retry') ?? status}`)
}

/** Milliseconds that `retry-after-ms` or `retry-after` (seconds or a date) ask for. */
export function parseRetryAfter(headers: Headers): number | undefined {
  const after = `${headers.get('retry-after')}`
  return [
    parseFloat(`${headers.get('retry-after-ms')}`),
    parseFloat(after) * 1000,
    Date.parse(after) - Date.now(),
  ].find((ms) => ms >= 0)
}

/** Milliseconds before the next attempt: 0.5 s doubling to 8 s, less up to a quarter so that clients spread out. */
export function backoff(attempt: number): number {
  return Math.min(250 * 2 ** attempt, 8000) * (1 - Math.random() / 4)
}
