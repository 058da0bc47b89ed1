import type { APIError } from './apiError.ts'
import type { RetryQuestion } from './types.ts'

/** The default `shouldRetry`: 408, 409, 429, 5xx, lost connections and own timeouts, unless `x-should-retry` or an empty account says otherwise. */
export function shouldRetry({ error }: RetryQuestion): boolean {
  const { status, code, type, headers } = error as APIError
  return (
    !/insufficient_quota|billing_hard_limit/.test(`${code} ${type}`) &&
    /true|40[89]|429|5../.test(`${headers?.get('x-should-retry') ?? status ?? true}`)
  )
}

/** Milliseconds that `retry-after-ms` or `retry-after` (seconds or a date) ask for. */
export function parseRetryAfter(headers: Headers): number | undefined {
  // A header that is missing is no number or date either.
  const ms = headers.get('retry-after-ms') as string
  const after = headers.get('retry-after') as string
  return [parseFloat(ms), parseFloat(after) * 1000, Date.parse(after) - Date.now()].find((wait) => wait >= 0)
}

/** Milliseconds before the next attempt: 0.5 s doubling to 8 s, less up to a quarter so that clients spread out. */
export function backoff(attempt: number): number {
  return Math.min(250 * 2 ** attempt, 8000) * (1 - Math.random() / 4)
}
