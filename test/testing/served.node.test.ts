import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Served, serve } from '../../bin/serve.ts'
import { createClient } from '../../src/core/index.ts'
import { createChatCompletionStream } from '../../src/operations/createChatCompletionStream.ts'
import { createFile } from '../../src/operations/createFile.ts'
import { listModels } from '../../src/operations/listModels.ts'
import { createMockServer } from '../../src/testing/index.ts'
import { all } from '../support/all.ts'

const mock = createMockServer({ apiKey: null })
const chat = { model: 'gpt-4o', messages: [{ role: 'user' as const, content: 'Hello' }] }
let server: Served
let aborted = 0

beforeAll(async () => {
  server = await serve((input, init) => {
    init.signal?.addEventListener('abort', () => aborted++)
    return mock.fetch(input, init)
  }, 0)
})
afterAll(() => server.close())

const client = (): ReturnType<typeof createClient> =>
  createClient({ apiKey: null, baseURL: `${server.url}/v1`, maxRetries: 0 })

test('answers and streams go over HTTP, event by event', async () => {
  expect((await listModels(client())).object).toBe('list')
  const times: number[] = []
  for await (const _ of await createChatCompletionStream(client(), chat)) times.push(performance.now())
  expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(50)
})

test('an upload of 50 MB comes in', async () => {
  const bytes = new Uint8Array(50 * 2 ** 20)
  const file = { name: 'big.bin', size: bytes.length, stream: () => new Blob([bytes]).stream() }
  expect((await createFile(client(), { file, purpose: 'user_data' })).bytes).toBe(bytes.length)
  mock.state.reset()
})

test('a reset breaks the connection, before the answer or in its middle', async () => {
  mock.faults.add({ match: 'listModels', reset: true })
  await expect(listModels(client())).rejects.toMatchObject({ name: 'ConnectionError' })
  mock.faults.add({ match: 'createChatCompletion', cutAt: 1000, reset: true })
  await expect(all(await createChatCompletionStream(client(), chat))).rejects.toMatchObject({ name: 'ConnectionError' })
})

test('a client that leaves aborts its request', async () => {
  mock.faults.add({ match: 'createChatCompletion', stall: 60_000 })
  const before = aborted
  const abort = new AbortController()
  const stream = await createChatCompletionStream(client(), chat, { signal: abort.signal })
  const reading = all(stream)
  abort.abort(new Error('enough'))
  await expect(reading).rejects.toThrow('enough')
  await expect.poll(() => aborted).toBeGreaterThan(before)
})

test('what is no HTTP does no harm', async () => {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
  socket.end('nonsense\r\n\r\n')
  await all(socket)
  expect((await listModels(client())).object).toBe('list')
})
