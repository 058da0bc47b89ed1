import type { Clock } from './createClock.ts'

const limits = { requests: 10_000, tokens: 2_000_000 }
const window = 60_000

/** Makes the rate-limit headers of each answer: what is left of a minute's requests and tokens. The mock itself never runs out; see `faults`. */
export function createRateLimit(clock: Clock): (bytes: number) => Record<string, string> {
  let start = Number.NEGATIVE_INFINITY
  let used = { requests: 0, tokens: 0 }
  return (bytes) => {
    const now = clock.now()
    if (now >= start + window) {
      start = now
      used = { requests: 0, tokens: 0 }
    }
    used = { requests: used.requests + 1, tokens: used.tokens + Math.ceil(bytes / 4) }
    const reset = `${(start + window - now) / 1000}s`
    return {
      ...headersOf('requests', used.requests, reset),
      ...headersOf('tokens', used.tokens, reset),
    }
  }
}

function headersOf(kind: keyof typeof limits, used: number, reset: string): Record<string, string> {
  return {
    [`x-ratelimit-limit-${kind}`]: `${limits[kind]}`,
    [`x-ratelimit-remaining-${kind}`]: `${Math.max(0, limits[kind] - used)}`,
    [`x-ratelimit-reset-${kind}`]: reset,
  }
}
