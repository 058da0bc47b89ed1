/** What is left of one limit; each is undefined where the answer does not say. */
export interface RateLimitState {
  /** How many a window allows. */
  limit: number | undefined
  /** How many are left in it. */
  remaining: number | undefined
  /** Milliseconds until all are available again. */
  reset: number | undefined
}

/** The two limits that the API counts. */
export interface RateLimit {
  /** Requests that may be made. */
  requests: RateLimitState
  /** Tokens that may be used. */
  tokens: RateLimitState
}

/**
 * Reads the `x-ratelimit-*` headers of an answer.
 *
 * @param headers Of a response, or of an `APIError`.
 * @returns Numbers, and times in milliseconds.
 * @example
 * const { requests, tokens } = rateLimit(response.headers)
 * if (tokens.remaining === 0) await sleep(tokens.reset)
 */
export function rateLimit(headers: Headers): RateLimit {
  return { requests: readState(headers, 'requests'), tokens: readState(headers, 'tokens') }
}

function readState(headers: Headers, what: string): RateLimitState {
  const read = (part: string): string => headers.get(`x-ratelimit-${part}-${what}`) ?? ''
  return {
    limit: toNumber(read('limit')),
    remaining: toNumber(read('remaining')),
    reset: toMilliseconds(read('reset')),
  }
}

function toNumber(text: string): number | undefined {
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined
}

const units: Record<string, number> = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1000, ms: 1 }

/** Reads `1d2h`, `6m0s`, `1.5s` or `20ms`; a number alone is in seconds. */
function toMilliseconds(text: string): number | undefined {
  const parts = [...text.matchAll(/([\d.]+)(ms|[dhms]|$)/g)]
  if (!text || parts.map(([part]) => part).join('') !== text) return undefined
  return parts.reduce((sum, [, number, unit]) => sum + Number(number) * (units[unit || 's'] ?? 0), 0)
}
