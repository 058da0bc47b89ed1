import { expect, test } from 'vitest'
import { rateLimit } from '../../src/core/index.ts'

test('numbers and milliseconds', () => {
  const headers = new Headers({
    'x-ratelimit-limit-requests': '5000',
    'x-ratelimit-remaining-requests': '4999',
    'x-ratelimit-reset-requests': '12ms',
    'x-ratelimit-limit-tokens': '160000',
    'x-ratelimit-remaining-tokens': '0',
    'x-ratelimit-reset-tokens': '6m0s',
  })
  expect(rateLimit(headers)).toEqual({
    requests: { limit: 5000, remaining: 4999, reset: 12 },
    tokens: { limit: 160_000, remaining: 0, reset: 360_000 },
  })
})

test('what is not told is undefined', () => {
  const none = { limit: undefined, remaining: undefined, reset: undefined }
  expect(rateLimit(new Headers())).toEqual({ requests: none, tokens: none })
})

test.each<[string, number | undefined]>([
  ['1s', 1000],
  ['20ms', 20],
  ['1.5s', 1500],
  ['1h2m3.5s', 3_723_500],
  ['1d', 86_400_000],
  ['0s', 0],
  ['7', 7000],
  ['', undefined],
  ['soon', undefined],
  ['1s later', undefined],
  ['-1s', undefined],
])('%j is %s ms', (reset, ms) => {
  expect(rateLimit(new Headers({ 'x-ratelimit-reset-requests': reset })).requests.reset).toBe(ms)
})
