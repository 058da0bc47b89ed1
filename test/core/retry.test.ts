import { expect, test } from 'vitest'
import {
  APIError,
  ConnectionError,
  type OpenAIError,
  request,
  retryUnsent,
  TimeoutError,
} from '../../src/core/index.ts'
import { parseRetryAfter } from '../../src/core/parseRetryAfter.ts'
import { backoff } from '../../src/core/retry.ts'
import type { RetryQuestion } from '../../src/core/types.ts'
import { failure, json } from '../support/answers.ts'
import { errorOf } from '../support/errorOf.ts'
import { fakeClient } from '../support/fakeClient.ts'

const ping = { method: 'POST', path: '/ping', body: { a: 1 } }
const done = json({ ok: true })

test.each([408, 409, 429, 500, 502, 503, 504, 529])('%i is tried again', async (status) => {
  const client = fakeClient([failure(status), failure(status), done])
  expect(await request(client, ping)).toEqual({ ok: true })
  expect(client.sent).toHaveLength(3)
})

test.each([400, 401, 403, 404, 422])('%i is final', async (status) => {
  const client = fakeClient([failure(status), done])
  expect(await errorOf(request(client, ping))).toMatchObject({ status, attempts: [{ status }] })
})

test('a redirect that a browser hides, with a status of 0, is final', async () => {
  const hidden = Object.defineProperty(new Response(null, { status: 302 }), 'status', { value: 0 })
  const client = fakeClient([() => hidden, json({})])
  await expect(request(client, { method: 'GET', path: '/x' })).rejects.toMatchObject({ name: 'APIError', status: 0 })
  expect(client.sent).toHaveLength(1)
})

test('x-should-retry decides before the status', async () => {
  const again = fakeClient([failure(400, {}, { 'x-should-retry': 'true' }), done])
  expect(await request(again, ping)).toEqual({ ok: true })
  const final = fakeClient([failure(500, {}, { 'x-should-retry': 'false' }), done])
  expect(await errorOf(request(final, ping))).toMatchObject({ status: 500 })
  expect(final.sent).toHaveLength(1)
})

test.each(['', 'maybe', 'TRUE'])('an x-should-retry of %j leaves it to the status', async (advice) => {
  const again = fakeClient([failure(503, {}, { 'x-should-retry': advice }), done])
  expect(await request(again, ping)).toEqual({ ok: true })
  const final = fakeClient([failure(400, {}, { 'x-should-retry': advice }), done])
  expect(await errorOf(request(final, ping))).toMatchObject({ status: 400 })
})

test('a conversation that is locked is tried again', async () => {
  const client = fakeClient([failure(400, { code: 'conversation_locked' }), done])
  expect(await request(client, ping)).toEqual({ ok: true })
})

test('a code of another numbering than HTTP’s decides nothing', async () => {
  const client = fakeClient([failure(401, { code: 1000 }), done])
  expect(await errorOf(request(client, ping))).toMatchObject({ status: 401, code: 1000 })
  expect(client.sent).toHaveLength(1)
})

test.each([{ code: 'insufficient_quota' }, { type: 'insufficient_quota' }, { code: 'billing_hard_limit_reached' }])(
  'an empty account is final before everything: %o',
  async (error) => {
    const client = fakeClient([failure(429, error, { 'x-should-retry': 'true' }), done])
    expect(await errorOf(request(client, ping))).toMatchObject({ status: 429 })
    expect(client.sent).toHaveLength(1)
  },
)

test('lost connections are tried again, and each attempt is told of', async () => {
  const lost = new TypeError('fetch failed')
  const error = (await errorOf(
    request(fakeClient([lost], { shouldRetry: ({ attempt }) => attempt < 3 }), { ...ping }, { totalTimeout: 20_000 }),
  )) as OpenAIError
  expect(error).toBeInstanceOf(ConnectionError)
  expect(error.cause).toBe(lost)
  expect(error.attempts).toMatchObject([{ error: { cause: lost } }, { error: { cause: lost } }, { error }])
})

test('maxRetries of the call wins over that of the client', async () => {
  const client = fakeClient([failure(500)], { maxRetries: 1 })
  await errorOf(request(client, ping))
  expect(client.sent).toHaveLength(2)
  await errorOf(request(client, ping, { maxRetries: 3 }))
  expect(client.sent).toHaveLength(6)
  await errorOf(request(client, ping, { maxRetries: undefined }))
  expect(client.sent).toHaveLength(8)
})

test('the key of idempotency is the same on each attempt, and only there when given', async () => {
  const client = fakeClient([failure(500), failure(500), done, done])
  await request(client, ping, { idempotencyKey: 'once-1' })
  await request(client, ping)
  expect(client.sent.map(({ headers }) => headers.get('idempotency-key'))).toEqual(['once-1', 'once-1', 'once-1', null])
})

test('a wait beyond the time left fails at once with the answer’s own error', async () => {
  const started = Date.now()
  const client = fakeClient([failure(429, {}, { 'retry-after-ms': '60001' })])
  expect(await errorOf(request(client, ping))).toMatchObject({ status: 429, retryAfter: 60_001 })
  const short = fakeClient([failure(503, {}, { 'retry-after-ms': '300' })])
  expect(await errorOf(request(short, ping, { totalTimeout: 200 }))).toMatchObject({ status: 503, retryAfter: 300 })
  expect([client.sent.length, short.sent.length]).toEqual([1, 1])
  expect(Date.now() - started).toBeLessThan(200)
})

test('the wait that is asked for is kept', async () => {
  const client = fakeClient([failure(500, {}, { 'retry-after-ms': '120' }), done])
  const started = Date.now()
  await request(client, ping)
  expect(Date.now() - started).toBeGreaterThanOrEqual(115)
})

test('a body that can be sent only once is sent once', async () => {
  const body = new ReadableStream({ start: (controller) => controller.close() })
  const client = fakeClient([failure(500), done])
  expect(await errorOf(request(client, { method: 'POST', path: '/x', body }))).toMatchObject({ status: 500 })
  expect(client.sent).toHaveLength(1)
  expect(client.sent[0]?.init).toMatchObject({ body, duplex: 'half' })
})

test('errors that are not the transport’s are final', async () => {
  const client = fakeClient([done], {
    onDrift() {
      throw new Error('mine')
    },
    prepare() {
      throw new RangeError('mine too')
    },
  })
  expect(await errorOf(request(client, ping))).toBeInstanceOf(RangeError)
  expect(client.sent).toHaveLength(0)
})

test.each<[string, RetryQuestion['error'], boolean]>([
  ['a request that never left', new ConnectionError('', { sent: 'no' }), true],
  ['a connection lost on the way', new ConnectionError('', { sent: 'unknown' }), false],
  ['a timeout', new TimeoutError('', { limit: 'timeout' }), false],
  ['a rate limit', new APIError('', { status: 429 }), true],
  ['an empty account', new APIError('', { status: 429, code: 'insufficient_quota' }), false],
  ['a server error', new APIError('', { status: 500 }), false],
])('retryUnsent after %s', (_, error, again) => {
  expect(retryUnsent({ error, attempt: 1, operation: 'x', method: 'POST' })).toBe(again)
})

test.each<[Record<string, string>, number | undefined]>([
  [{ 'retry-after-ms': '250', 'retry-after': '9' }, 250],
  [{ 'retry-after': '2' }, 2000],
  [{ 'retry-after': '0' }, 0],
  [{ 'retry-after': '1.5' }, 1500],
  [{ 'retry-after': 'soon' }, undefined],
  [{ 'retry-after': '-5' }, undefined],
  [{ 'retry-after': '1, 1' }, 1000],
  [{ 'retry-after': '50ms' }, 50],
  [{ 'retry-after': '2s' }, 2000],
  [{ 'retry-after': '' }, undefined],
  [{ 'retry-after-ms': 'soon', 'retry-after': '3' }, 3000],
  [{ 'retry-after': new Date(0).toUTCString() }, undefined],
  [{}, undefined],
])('%o asks to wait %s', (headers, wait) => {
  expect(parseRetryAfter(new Headers(headers))).toBe(wait)
})

test.each(['toUTCString', 'toISOString'] as const)('retry-after can be a date, by %s', (form) => {
  const wait = parseRetryAfter(new Headers({ 'retry-after': new Date(Date.now() + 60_000)[form]() }))
  expect(wait).toBeGreaterThan(58_000)
  expect(wait).toBeLessThanOrEqual(60_000)
})

test('the wait doubles from half a second to eight, less up to a quarter', () => {
  for (const [attempt, most] of [500, 1000, 2000, 4000, 8000, 8000].entries()) {
    for (let n = 0; n < 50; n++) {
      const wait = backoff(attempt + 1)
      expect(wait).toBeLessThanOrEqual(most)
      expect(wait).toBeGreaterThanOrEqual(most * 0.75)
    }
  }
})
