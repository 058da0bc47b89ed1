import * as v from 'valibot'
import { expect, expectTypeOf, test } from 'vitest'
import { type Drift, request, SchemaError, type StandardSchema, throwOnDrift } from '../../src/core/index.ts'
import { requestStream } from '../../src/streams/requestStream.ts'
import { all } from '../support/all.ts'
import { json, streamed } from '../support/answers.ts'
import { errorOf } from '../support/errorOf.ts'
import { fakeClient } from '../support/fakeClient.ts'

const get = { method: 'GET', path: '/x' }

/** A schema of no library: `id` has to be text, and is a number afterwards. */
function schemaOf<T>(validate: StandardSchema<T>['~standard']['validate']): StandardSchema<T> {
  return { '~standard': { version: 1, vendor: 'test', validate } }
}

const wantsText = schemaOf<{ id: string }>((value) =>
  typeof Object(value).id === 'string'
    ? { value: { id: 1 } }
    : { issues: [{ message: 'must be text', path: [{ key: 'list' }, 0, 'id'] }] },
)

test('answers are JSON by default', async () => {
  const answer = await request(fakeClient(json({ a: 1 })), get)
  expect(answer).toEqual({ a: 1 })
  expectTypeOf(answer).toBeUnknown()
})

test('an answer can be had as text', async () => {
  const events: unknown[] = []
  const client = fakeClient(new Response('WEBVTT'), { observe: ({ type }) => void events.push(type) })
  const answer = await request(client, { ...get, answer: 'text' })
  expect(answer).toBe('WEBVTT')
  expectTypeOf(answer).toBeString()
  expect(events).toEqual(['request', 'attempt', 'response'])
  const failed = fakeClient(json({ error: { message: 'no' } }))
  expect(await errorOf(request(failed, { ...get, answer: 'text' }))).toMatchObject({ name: 'APIError' })
})

test('an answer can be had as the response, whose body ends with the call’s limits', async () => {
  const answer = await request(fakeClient(new Response(new Uint8Array([1, 2]))), { ...get, answer: 'response' })
  expectTypeOf(answer).toEqualTypeOf<Response>()
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(new Uint8Array([1, 2]))
  const stalled = fakeClient(() => new Response(new ReadableStream()))
  const late = await request(stalled, { ...get, answer: 'response' }, { totalTimeout: 50 })
  expect(await errorOf(late.text())).toMatchObject({ limit: 'totalTimeout' })
  expect(await errorOf(request(fakeClient(json({}, 404)), { ...get, answer: 'response' }))).toMatchObject({
    status: 404,
  })
})

test('stream: true is refused whatever form the answer has', async () => {
  for (const answer of ['json', 'text', 'response'] as const) {
    const error = await errorOf(
      request(fakeClient(json({})), { ...get, method: 'POST', body: { stream: true }, answer }),
    )
    expect(error).toMatchObject({ message: "POST /x can't stream: call requestStream." })
  }
})

test('any Standard Schema types and checks an answer, which is returned as it came', async () => {
  const answer = await request(fakeClient(json({ id: 'a' })), { ...get, schema: wantsText })
  expect(answer).toEqual({ id: 'a' })
  const typed = await request(fakeClient(json({ id: 'a' })), {
    ...get,
    schema: v.object({ id: v.pipe(v.string(), v.toNumber()) }),
  })
  expectTypeOf(typed).toEqualTypeOf<{ id: string }>()
  expect(typed).toEqual({ id: 'a' })
})

test('what a Standard Schema finds is drift: its message, and what stands at the path', async () => {
  const drifts: Drift[] = []
  const client = fakeClient(json({ list: [{ id: 7 }] }), { onDrift: (drift) => void drifts.push(drift) })
  await request(client, { ...get, schema: wantsText })
  const issues = [{ path: ['list', 0, 'id'], expected: 'must be text', received: 'number' }]
  expect(drifts).toEqual([
    { operation: 'GET /x', of: 'answer', issues, value: { list: [{ id: 7 }] }, requestId: undefined },
  ])
  const strict = { ...client, onDrift: throwOnDrift }
  expect(await errorOf(request(strict, { ...get, schema: wantsText }))).toBeInstanceOf(SchemaError)
})

test('a schema that takes its time is waited for; null asks none', async () => {
  let asked = 0
  const slow = schemaOf(async () => {
    asked++
    await new Promise((resolve) => setTimeout(resolve, 5))
    return { issues: [{ message: 'never' }] }
  })
  const client = fakeClient(json({ id: 'a' }))
  expect(await request(client, { ...get, schema: slow })).toEqual({ id: 'a' })
  expect(client.drift).toMatchObject([{ issues: [{ path: [], expected: 'never', received: 'Object' }] }])
  await request({ ...client, onDrift: null }, { ...get, schema: slow })
  expect(asked).toBe(1)
})

test('an answer that is empty, broken or an error is told as such, schema or not', async () => {
  expect(
    await request(
      fakeClient(() => new Response('')),
      { ...get, schema: wantsText },
    ),
  ).toBeUndefined()
  const failed = fakeClient([() => new Response('<html>'), json({ error: { message: 'no' } })])
  for (const message of ['not JSON', 'no'])
    expect(await errorOf(request(failed, { ...get, schema: wantsText }))).toMatchObject({
      name: 'APIError',
      message: `GET /x answered 200: ${message}`,
    })
  expect(failed.drift).toEqual([])
})

test('a stream’s schema has to answer at once', async () => {
  const body = 'data: {"id":7}\n\n'
  const client = fakeClient(() => streamed(body))
  for await (const event of await requestStream(client, { ...get, schema: wantsText })) expect(event).toEqual({ id: 7 })
  expect(client.drift).toMatchObject([{ of: 'event', issues: [{ expected: 'must be text' }] }])
  const stream = await requestStream(client, { ...get, schema: schemaOf(async () => ({ issues: [] })) })
  expect(await errorOf(all(stream))).toMatchObject({
    name: 'OpenAIError',
    message: 'GET /x needs a schema that answers at once.',
  })
})
