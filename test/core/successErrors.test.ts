import { expect, test } from 'vitest'
import { callText } from '../../src/core/callText.ts'
import { request } from '../../src/core/index.ts'
import { json } from '../support/answers.ts'
import { errorOf } from '../support/errorOf.ts'
import { fakeClient } from '../support/fakeClient.ts'

const call = { method: 'POST', path: '/x' }
const pause = { 'retry-after-ms': '0' }

test.each<[form: string, body: unknown, says: object]>([
  [
    'under error',
    { error: { message: 'Limit', code: 429, type: 't', param: 'p' } },
    { code: 429, type: 't', param: 'p' },
  ],
  ['as text under error', { error: 'Limit' }, { code: undefined }],
  ['in a list', [{ error: { message: 'Limit' } }], {}],
  [
    'in a choice',
    { id: 'c', choices: [{}, { finish_reason: 'error', error: { code: 502, message: 'Limit' } }] },
    { code: 502 },
  ],
  ['beside choices and an id', { id: 'c', choices: [], error: { message: 'Limit' } }, {}],
  ['flat, by object', { object: 'error', message: 'Limit', type: 'Internal' }, { type: 'Internal' }],
  ['flat, by type', { type: 'error', id: 'event_1', message: 'Limit' }, {}],
  ['flat, by message and code', { message: 'Limit', code: 'x' }, { code: 'x' }],
])('a success that is an error, %s, is an APIError in its own words', async (_, body, says) => {
  const expected = { name: 'APIError', status: 200, body, message: 'POST /x answered 200: Limit (req_1)', ...says }
  const answer = json(body, 200, { 'x-request-id': 'req_1' })
  const client = fakeClient(answer, { shouldRetry: () => false })
  expect(await errorOf(request(client, call))).toMatchObject(expected)
  const text = callText(client, { ...call, params: { response_format: 'text' }, text: ['text'] })
  expect(await errorOf(text)).toMatchObject(expected)
  expect(client.drift).toEqual([])
})

test.each<[what: string, body: unknown]>([
  ['a run that failed', { id: 'run_1', object: 'thread.run', status: 'failed', error: { code: 'x', message: 'm' } }],
  ['a response without an error', { id: 'resp_1', object: 'response', error: null }],
  ['a message with a code of its own', { id: 'm', message: 'hello', code: 'SELECT 1' }],
  ['a list of strings', ['a']],
])('%s is an answer', async (_, body) => {
  expect(await request(fakeClient(json(body)), call)).toEqual(body)
})

test.each<[what: string, error: object, sent: number]>([
  ['a numeric code that passes', { code: 429 }, 2],
  ['a status of a server', { code: 503 }, 2],
  ['a status in digits', { code: '502' }, 2],
  ['a rate limit by name', { code: 'rate_limit_exceeded' }, 2],
  ['a server error by name', { code: 'server_error' }, 2],
  ['bad input', { code: 400 }, 1],
  ['no code', {}, 1],
  ['an empty account', { code: 429, type: 'insufficient_quota' }, 1],
])('inside a success, %s decides on a retry', async (_, error, sent) => {
  const client = fakeClient([json({ error: { message: 'no', ...error } }, 200, pause), json({ ok: true })])
  await request(client, call).catch(() => {})
  expect(client.sent).toHaveLength(sent)
})

test('inside a success, neither x-should-retry nor shouldRetry repeats what the API has worked on', async () => {
  const answer = json({ error: { message: 'no' } }, 200, { ...pause, 'x-should-retry': 'true' })
  const client = fakeClient(answer, { shouldRetry: () => true })
  expect(await errorOf(request(client, call))).toMatchObject({ status: 200 })
  expect(client.sent).toHaveLength(1)
})

test.each([7, true, [], {}, { nested: { message: 'deep' } }, '', null])(
  'fields of an error can be anything: %j',
  async (odd) => {
    const bodies = [
      { error: { message: odd, code: odd, type: odd, param: odd } },
      { error: odd, message: odd, detail: odd },
      { choices: odd, error: { message: 'm' } },
      [odd],
      odd,
    ]
    for (const body of bodies) {
      const error = await errorOf(request(fakeClient(json(body, 400)), call))
      expect(error).toMatchObject({ name: 'APIError', status: 400 })
      const { code, type, param } = Object(error)
      for (const field of [code, type, param]) expect(Object(field) === field).toBe(false)
    }
  },
)
