import { afterAll, beforeAll, expect, test } from 'vitest'
import { createClient } from '../../src/core/createClient.ts'
import type { RequestOptions } from '../../src/core/types.ts'
import { createChatCompletionStream } from '../../src/operations/createChatCompletionStream.ts'
import { collectChatCompletion } from '../../src/streams/collectChatCompletion.ts'
import { textDeltas } from '../../src/streams/textDeltas.ts'
import { type StreamServer, startStreamServer } from '../support/streamServer.ts'

let server: StreamServer

beforeAll(async () => {
  server = await startStreamServer()
})

afterAll(() => server.close())

async function open(options?: RequestOptions) {
  const client = createClient({ apiKey: 'key', baseURL: server.url })
  const stream = await createChatCompletionStream(client, { model: 'gpt-4o-mini', messages: [] }, options)
  expect(server.open).toBe(1)
  return stream
}

test('break', async () => {
  for await (const _ of await open()) break
  expect(await server.closed()).toBeLessThan(1000)
})

test('break out of textDeltas', async () => {
  for await (const _ of textDeltas(await open())) break
  expect(await server.closed()).toBeLessThan(1000)
})

test('cancel', async () => {
  const stream = await open()
  await stream.cancel()
  expect(await server.closed()).toBeLessThan(1000)
})

test('cancel of one branch, then of the other', async () => {
  const [left, right] = (await open()).tee()
  await Promise.all([left.cancel(), right.cancel()])
  expect(await server.closed()).toBeLessThan(1000)
})

test('abort rejects with its reason, and keeps what came', async () => {
  const controller = new AbortController()
  const reason = new RangeError('enough')
  const collected = collectChatCompletion(await open({ signal: controller.signal }))
  setTimeout(() => controller.abort(reason), 50)
  await expect(collected).rejects.toBe(reason)
  expect(Object(reason).partial.choices[0].message.content).toMatch(/^0 1 /)
  expect(await server.closed()).toBeLessThan(1000)
})

test('totalTimeout', async () => {
  await expect(collectChatCompletion(await open({ totalTimeout: 300 }))).rejects.toMatchObject({
    limit: 'totalTimeout',
  })
  expect(await server.closed()).toBeLessThan(1000)
})
