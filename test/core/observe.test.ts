import { expect, test } from 'vitest'
import { type CallEvent, type Drift, request } from '../../src/core/index.ts'
import { failure, json } from '../support/answers.ts'
import { errorOf } from '../support/errorOf.ts'
import { fakeClient } from '../support/fakeClient.ts'

const call = {
  method: 'POST',
  path: '/x/{id}',
  params: { id: '1' },
  body: { model: 'asked', a: 'secret' },
  operation: 'createX',
}
const usage = { prompt_tokens: 1, total_tokens: 1 }

test('each step is told, with operation, attempt, time, status, model and tokens', async () => {
  const events: CallEvent[] = []
  const answers = [
    failure(500, {}, { 'x-request-id': 'req_1' }),
    new TypeError('gone'),
    json({ model: 'm', usage }, 200, { 'x-request-id': 'req_3' }),
  ]
  const client = fakeClient(answers, { observe: (event) => void events.push(event) })
  await request(client, call)
  const common = { operation: 'createX', method: 'POST', path: '/x/{id}', ms: expect.any(Number) }
  expect(events).toMatchObject([
    { ...common, type: 'request', attempt: 0 },
    { ...common, type: 'attempt', attempt: 1, host: 'api.openai.com', model: 'asked' },
    { ...common, type: 'retry', attempt: 1, status: 500, requestId: 'req_1', delay: 0, error: { status: 500 } },
    { ...common, type: 'attempt', attempt: 2 },
    { ...common, type: 'retry', attempt: 2, model: 'asked', error: { name: 'ConnectionError' } },
    { ...common, type: 'attempt', attempt: 3 },
    { ...common, type: 'response', attempt: 3, status: 200, requestId: 'req_3', model: 'm', usage },
  ])
  expect(events.map(({ status }) => status)).toEqual([undefined, undefined, 500, undefined, undefined, undefined, 200])
  expect(new Set(events.map(({ call }) => call)).size).toBe(1)
  expect(JSON.stringify(events)).not.toMatch(/secret|sk-canary/)
})

test('a failure is told with its error', async () => {
  const events: CallEvent[] = []
  const client = fakeClient([failure(404)], { observe: (event) => void events.push(event) })
  const error = await errorOf(request(client, call))
  expect(events.map(({ type }) => type)).toEqual(['request', 'attempt', 'failure'])
  expect(events.at(-1)).toMatchObject({ status: 404, error })
})

test.each<[string, () => void | Promise<void>]>([
  [
    'throws',
    () => {
      throw new Error('observer')
    },
  ],
  [
    'rejects',
    async () => {
      throw new Error('observer')
    },
  ],
])('an observer that %s breaks nothing', async (_, observe) => {
  expect(await request(fakeClient([failure(500), json({ ok: true })], { observe }), call)).toEqual({ ok: true })
})

test('drift is told as an event and to onDrift', async () => {
  const events: CallEvent[] = []
  const drifts: Drift[] = []
  const { string } = await import('valibot')
  const client = fakeClient([json({})], {
    observe: (event) => void events.push(event),
    onDrift: (drift) => void drifts.push(drift),
  })
  await request(client, { ...call, schema: string() })
  expect(events.map(({ type }) => type)).toEqual(['request', 'attempt', 'drift', 'response'])
  expect(drifts).toHaveLength(1)
})

test('the model is the request’s until the answer names one', async () => {
  const events: CallEvent[] = []
  const client = fakeClient([json({ ok: true })], { observe: (event) => void events.push(event) })
  await request(client, call)
  expect(events.map(({ type, model }) => [type, model])).toEqual([
    ['request', undefined],
    ['attempt', 'asked'],
    ['response', 'asked'],
  ])
})
