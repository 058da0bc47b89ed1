import { ConnectionError, TimeoutError } from 'bonsai-openai/core'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { createTestHarness } from 'wrangler'
import { refusal, toResponse } from '../../workers-example/http.ts'
import { type RunningMock, startMock } from './documents/startMock.ts'

/* What a visitor is told when OpenAI fails. */
const server = createTestHarness({ workers: [{ configPath: './wrangler.toml' }] })
let api: RunningMock
let url: URL

beforeAll(async () => {
  api = await startMock()
  const secrets = { OPENAI_API_KEY: 'sk-errors', OPENAI_BASE_URL: api.url }
  await server.update({ workers: [{ configPath: './wrangler.toml', secrets }] })
  url = (await server.listen()).url
})
afterEach(() => api.mock.faults.clear())
afterAll(async () => {
  await server.close()
  await api.close()
})

const embed = (): Promise<Response> =>
  fetch(new URL('/api/documents/search', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"x"}',
  })

/** Has the API fail once, so that the operation is told not to try again. */
function fail(status: number, headers: Record<string, string> = {}): void {
  const body = '{"error":{"message":"The API says why."}}'
  api.mock.faults.add({ match: 'createEmbedding', status, body, headers: { 'x-should-retry': 'false', ...headers } })
}

test.each([
  [400, 400, /^OpenAI refused this request/],
  [404, 404, /^OpenAI does not have this/],
  [401, 502, /check OPENAI_API_KEY\.$/],
  [403, 502, /check OPENAI_API_KEY\.$/],
  [500, 502, /OpenAI had trouble .* Try again\.$/],
  [503, 502, /OpenAI had trouble/],
  [429, 429, /OpenAI gets too many requests/],
])('%i of the API is %i, in words, with the id to ask support about', async (status, expected, words) => {
  fail(status)
  const response = await embed()
  expect(response.status).toBe(expected)
  const { error } = await response.json()
  expect(error.message).toMatch(words)
  expect(error.message).not.toContain('The API says why')
  expect(error.requestId).toMatch(/^req_/)
})

test('how long to wait is passed on in whole seconds', async () => {
  fail(429, { 'retry-after-ms': '2400' })
  expect((await embed()).headers.get('retry-after')).toBe('3')
})

test('a short trouble is not seen at all', async () => {
  api.mock.faults.add({ match: 'createEmbedding', status: 500, headers: { 'retry-after-ms': '1' } })
  expect((await embed()).status).toBe(200)
})

test.each([
  [
    new ConnectionError('broke', { sent: 'unknown' }),
    502,
    { code: 'openai_unreachable', message: 'OpenAI could not be reached. Try again in a moment.' },
  ],
  [
    new TimeoutError('late', { limit: 'timeout' }),
    504,
    { code: 'openai_unreachable', message: 'OpenAI took too long to answer. Try again.' },
  ],
  [refusal(413, 'too_large', 'Send less.'), 413, { code: 'too_large', message: 'Send less.' }],
])('%s is answered in words', async (thrown, status, error) => {
  const response = toResponse(thrown)
  expect(response.status).toBe(status)
  expect(await response.json()).toEqual({ error })
})

test('what broke in the Worker itself is logged, and not told', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue()
  const error = new Error('secret: hunter2')
  const text = await toResponse(error).text()
  expect(text).not.toContain('hunter2')
  expect(log).toHaveBeenCalledWith(error)
})
