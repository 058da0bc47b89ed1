import { array, looseObject, nullable, number, object, string } from 'valibot'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Drift, request, SchemaError, throwOnDrift } from '../../src/core/index.ts'
import { json } from '../support/answers.ts'
import { errorOf } from '../support/errorOf.ts'
import { fakeClient } from '../support/fakeClient.ts'

const schema = looseObject({ id: string(), data: array(object({ n: nullable(number()) })) })
const good = { id: 'a', data: [{ n: 1 }, { n: null }], more: true }
const bad = { id: 7, data: [{ n: 'x' }, { n: 1 }, { n: {} }] }
let warn: ReturnType<typeof vi.spyOn>
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
})
afterEach(() => warn.mockRestore())

function call(operation: string): { method: string; path: string; schema: typeof schema; operation: string } {
  return { method: 'GET', path: '/x', schema, operation }
}

test('an answer that fits is returned untouched, with what the schema does not know', async () => {
  expect(await request(fakeClient([json(good)], { onDrift: undefined }), call('fits'))).toEqual(good)
  expect(warn).not.toHaveBeenCalled()
})

test('drift is told once per answer, with each issue and its path', async () => {
  const drifts: Drift[] = []
  const client = fakeClient([json(bad, 200, { 'x-request-id': 'req_1' })], {
    onDrift: (drift) => void drifts.push(drift),
  })
  expect(await request(client, call('drifts'))).toEqual(bad)
  expect(drifts).toEqual([
    {
      operation: 'drifts',
      of: 'answer',
      requestId: 'req_1',
      value: bad,
      issues: [
        { path: ['id'], expected: 'string', received: '7' },
        { path: ['data', 0, 'n'], expected: 'number', received: '"x"' },
        { path: ['data', 2, 'n'], expected: 'number', received: 'Object' },
      ],
    },
  ])
})

test('by default, one warning per operation and path, without what was received', async () => {
  const client = fakeClient([json(bad)], { onDrift: undefined })
  await request(client, call('warns'))
  await request(client, call('warns'))
  expect(warn.mock.calls).toEqual([['warns: id is not string (onDrift)'], ['warns: data.[].n is not number (onDrift)']])
})

test('a value that is no object at all is drift too', async () => {
  const drifts: Drift[] = []
  await request(fakeClient([json(null)], { onDrift: (drift) => void drifts.push(drift) }), call('null'))
  expect(drifts).toMatchObject([{ issues: [{ path: [], expected: 'Object', received: 'null' }] }])
})

test('null skips the check', async () => {
  expect(await request(fakeClient([json(bad)], { onDrift: null }), call('skips'))).toEqual(bad)
  expect(warn).not.toHaveBeenCalled()
})

test('throwOnDrift rejects with a SchemaError that holds the value, after one attempt', async () => {
  const client = fakeClient([json(bad)], { onDrift: throwOnDrift })
  const error = await errorOf(request(client, call('throws')))
  expect(error).toBeInstanceOf(SchemaError)
  expect(error).toMatchObject({
    message:
      'The answer of throws does not fit its schema: id: expected string, received 7; data.0.n: expected number, received "x"; data.2.n: expected number, received Object.',
    operation: 'throws',
    of: 'answer',
    value: bad,
    issues: [{ path: ['id'] }, {}, {}],
  })
  expect(client.sent).toHaveLength(1)
})

test('at most 100 warnings in all', async () => {
  for (let n = 0; n < 120; n++)
    await request(fakeClient([json({ data: [] })], { onDrift: undefined }), call(`many${n}`))
  expect(warn.mock.calls.length).toBeGreaterThan(50)
  expect(warn.mock.calls.length).toBeLessThanOrEqual(100)
})
