import { expect, expectTypeOf, test } from 'vitest'
import { pages } from '../../src/helpers/pages.ts'
import { paginate } from '../../src/helpers/paginate.ts'
import { listFiles } from '../../src/operations/listFiles.ts'
import { listModels } from '../../src/operations/listModels.ts'
import { listRunSteps } from '../../src/operations/listRunSteps.ts'
import type { ListFilesResponse } from '../../src/schemas/ListFilesResponse.ts'
import type { Model } from '../../src/schemas/Model.ts'
import type { OpenAIFile } from '../../src/schemas/OpenAIFile.ts'
import type { RunStepObject } from '../../src/schemas/RunStepObject.ts'
import { all } from '../support/all.ts'
import { errorOf } from '../support/errorOf.ts'
import { type FakeClient, fakeClient } from '../support/fakeClient.ts'

const ids = ['a', 'b', 'c', 'd', 'e']

function file(id: string): object {
  return { id, object: 'file', bytes: 1, created_at: 1, filename: `${id}.txt`, purpose: 'batch', status: 'processed' }
}

/** A server with five files, two a page. */
function files(): FakeClient {
  return fakeClient(({ query }) => {
    const start = ids.indexOf(`${query['after']}`) + 1
    const data = ids.slice(start, start + 2).map(file)
    return { object: 'list', data, has_more: start + 2 < ids.length }
  })
}

test('yields the items of all pages, each page from the last item of the one before', async () => {
  const client = files()
  const found = await all(paginate(listFiles, client, { purpose: 'batch' }))
  expect(found.map(({ id }) => id)).toEqual(ids)
  expect(client.sent.map(({ query }) => query)).toEqual([
    { purpose: 'batch' },
    { purpose: 'batch', after: 'b' },
    { purpose: 'batch', after: 'd' },
  ])
  expect(client.drift).toEqual([])
})

test('pages yields the answers as they came', async () => {
  const found = await all(pages(listFiles, files()))
  expect(found.map(({ data, has_more }) => [data.length, has_more])).toEqual([
    [2, true],
    [2, true],
    [1, false],
  ])
})

test('asks for a page only when it is needed, and for none after break', async () => {
  const client = files()
  const items = paginate(listFiles, client)
  expect(client.sent.length).toBe(0)
  for await (const { id } of items) if (id === 'b') break
  expect(client.sent.length).toBe(1)
})

test('starts after a given item', async () => {
  const found = await all(paginate(listFiles, files(), { after: 'c' }))
  expect(found.map(({ id }) => id)).toEqual(['d', 'e'])
})

test.each([
  ['a page without has_more', { data: [file('a')], object: 'list' }],
  ['an empty page', { data: [], object: 'list', has_more: true }],
])('ends at %s', async (_, page) => {
  const client = fakeClient(() => page)
  expect((await all(paginate(listFiles, client))).length).toBe(page.data.length)
  expect(client.sent.length).toBe(1)
})

test('a repeated cursor is an error that names it', async () => {
  const client = fakeClient((_, count) => ({ object: 'list', data: [file(count % 2 ? 'a' : 'b')], has_more: true }))
  const found: string[] = []
  const error = await errorOf(
    (async () => {
      for await (const { id } of paginate(listFiles, client)) found.push(id)
    })(),
  )
  expect(error).toMatchObject({ name: 'OpenAIError', message: expect.stringContaining('cursor a') })
  expect(found).toEqual(['a', 'b'])
})

test('a server that always answers the page asked for first is found out at once', async () => {
  const client = fakeClient(() => ({ object: 'list', data: [file('a')], has_more: true }))
  const error = await errorOf(all(paginate(listFiles, client, { after: 'a' })))
  expect(error).toMatchObject({ message: expect.stringContaining('cursor a') })
  expect(client.sent.length).toBe(1)
})

test.each([
  ['null for no items', { object: 'list', data: null }, []],
  ['null, and says that more follows', { object: 'list', data: null, has_more: true }, []],
  ['the items alone', () => Response.json([file('a'), file('b')]), ['a', 'b']],
  ['an empty list alone', () => Response.json([]), []],
])('takes %s', async (_, answer, expected) => {
  const client = fakeClient(answer, { onDrift: null })
  expect((await all(paginate(listFiles, client))).map(({ id }) => id)).toEqual(expected)
  expect((await all(pages(listFiles, client))).map(({ data }) => data.length)).toEqual([expected.length])
  expect(client.sent.length).toBe(2)
})

test.each([
  ['an empty body', () => new Response('')],
  ['null', () => new Response('null')],
  ['an object without data', { object: 'list' }],
  ['data that is text', { object: 'list', data: 'none' }],
  ['data that is an object', { object: 'list', data: { id: 'a' } }],
])('error: %s is no page', async (_, answer) => {
  const client = fakeClient(answer, { onDrift: null })
  expect(await errorOf(all(paginate(listFiles, client)))).toMatchObject({
    name: 'APIError',
    message: expect.stringContaining('without `data`'),
  })
})

test('error: a page that an error takes the place of', async () => {
  const client = fakeClient({ error: { message: 'Overloaded', code: 'busy' } }, { onDrift: null, maxRetries: 0 })
  expect(await errorOf(all(paginate(listFiles, client)))).toMatchObject({ name: 'APIError', code: 'busy' })
})

test.each([undefined, null, ''])('error: a list goes on, but its cursor is %j', async (id) => {
  const client = fakeClient({ object: 'list', data: [{ id }], has_more: true, last_id: null }, { onDrift: null })
  expect(await errorOf(all(paginate(listFiles, client, { after: 'x' })))).toMatchObject({
    name: 'OpenAIError',
    message: expect.stringContaining('no cursor'),
  })
  expect(client.sent.length).toBe(1)
})

test('takes last_id where items have no id', async () => {
  const client = fakeClient(({ query }) => ({ data: [{ id: undefined }], has_more: !query['after'], last_id: 'x' }), {
    onDrift: null,
  })
  await all(paginate(listFiles, client))
  expect(client.sent[1]?.query).toEqual({ after: 'x' })
})

test('an abort ends it between pages', async () => {
  const controller = new AbortController()
  const client = files()
  const error = await errorOf(
    (async () => {
      for await (const _ of paginate(listFiles, client, {}, { signal: controller.signal })) controller.abort('enough')
    })(),
  )
  expect(error).toBe('enough')
  expect(client.sent.length).toBe(1)
})

test('types come from the operation', () => {
  const client = files()
  expectTypeOf(paginate(listFiles, client)).toEqualTypeOf<AsyncGenerator<OpenAIFile, undefined>>()
  expectTypeOf(paginate(listModels, client)).toEqualTypeOf<AsyncGenerator<Model, undefined>>()
  expectTypeOf(pages(listFiles, client, { limit: 3 }, { timeout: 1 })).toEqualTypeOf<
    AsyncGenerator<ListFilesResponse, undefined>
  >()
  expectTypeOf(paginate(listRunSteps, client, { thread_id: 't', run_id: 'r' })).toEqualTypeOf<
    AsyncGenerator<RunStepObject, undefined>
  >()
  // @ts-expect-error run_id is missing
  paginate(listRunSteps, client, { thread_id: 't' })
  // @ts-expect-error params are required
  paginate(listRunSteps, client)
  // @ts-expect-error no such param
  paginate(listFiles, client, { limits: 3 })
})
