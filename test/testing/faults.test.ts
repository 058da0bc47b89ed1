import { describe, expect, test } from 'vitest'
import { type Client, createClient } from '../../src/core/index.ts'
import { createChatCompletion } from '../../src/operations/createChatCompletion.ts'
import { createChatCompletionStream } from '../../src/operations/createChatCompletionStream.ts'
import { listModels } from '../../src/operations/listModels.ts'
import { createMockServer, type MockServer } from '../../src/testing/index.ts'
import { all } from '../support/all.ts'

const chat = { model: 'gpt-4o', messages: [{ role: 'user' as const, content: 'Hello' }] }
const url = 'https://api.openai.com/v1/models'

function setUp(maxRetries = 0): { mock: MockServer; client: Client } {
  const mock = createMockServer({ apiKey: null })
  return { mock, client: createClient({ apiKey: null, fetch: mock.fetch, maxRetries }) }
}

describe('status', () => {
  test("answers in the API's form of an error, as many times as asked", async () => {
    const { mock, client } = setUp()
    mock.faults.add({ match: 'listModels', status: 429, headers: { 'retry-after': '7' }, times: 2 })
    for (let i = 0; i < 2; i++)
      await expect(listModels(client)).rejects.toMatchObject({ status: 429, type: 'requests', retryAfter: 7000 })
    expect((await listModels(client)).data.length).toBeGreaterThan(10)
  })

  test('lets a client that retries succeed', async () => {
    const { mock, client } = setUp(2)
    mock.faults.add({ match: 'listModels', status: 503, headers: { 'retry-after-ms': '1' }, times: 2 })
    expect((await listModels(client)).object).toBe('list')
  })

  test("comes with a body of one's own", async () => {
    const { mock, client } = setUp()
    mock.faults.add({ match: 'listModels', status: 400, body: { error: { message: 'Mine', code: 'mine' } } })
    await expect(listModels(client)).rejects.toMatchObject({ status: 400, code: 'mine' })
    mock.faults.add({ match: 'listModels', status: 502, body: '<html>Bad gateway</html>' })
    await expect(listModels(client)).rejects.toThrow('Bad gateway')
    mock.faults.add({ match: 'listModels', body: { object: 'list', data: [] } })
    expect(await listModels(client)).toEqual({ object: 'list', data: [] })
  })
})

describe('match', () => {
  test('by method and path, or by a function of the request', async () => {
    const { mock } = setUp()
    const status = async (): Promise<number> => (await mock.fetch(url)).status
    mock.faults.add({ match: { method: 'post', path: '/models' }, status: 500 })
    mock.faults.add({ match: { method: 'GET', path: '/models/gpt-4o' }, status: 500 })
    expect(await status()).toBe(200)
    mock.faults.add({ match: { method: 'get', path: '/models' }, status: 501 })
    mock.faults.add({ match: { method: 'GET', path: /mod.ls$/ }, status: 502 })
    mock.faults.add({ match: ({ headers }) => headers.get('accept') === 'x', status: 503 })
    expect([await status(), await status(), await status()]).toEqual([501, 502, 200])
    expect((await mock.fetch(url, { headers: { accept: 'x' } })).status).toBe(503)
  })

  test('a function may read the body, which the mock still gets', async () => {
    const { mock, client } = setUp()
    mock.faults.add({
      match: async (request) => (await request.text()).includes('Hello'),
      headers: { 'x-seen': 'yes' },
    })
    let seen: string | null = null
    const answer = await createChatCompletion(client, chat, {
      onResponse: ({ headers }) => {
        seen = headers.get('x-seen')
      },
    })
    expect([answer.object, seen]).toEqual(['chat.completion', 'yes'])
  })

  test('clear forgets all', async () => {
    const { mock } = setUp()
    mock.faults.add({ match: 'listModels', status: 500 })
    mock.faults.clear()
    expect((await mock.fetch(url)).status).toBe(200)
  })
})

describe('delay', () => {
  test('holds the answer back', async () => {
    const { mock, client } = setUp()
    mock.faults.add({ match: 'listModels', delay: 50 })
    const began = Date.now()
    await listModels(client)
    expect(Date.now() - began).toBeGreaterThanOrEqual(48)
  })

  test('ends with the signal of the request', async () => {
    const { mock } = setUp()
    mock.faults.add({ match: 'listModels', delay: 60_000 })
    const abort = new AbortController()
    const call = mock.fetch(url, { signal: abort.signal })
    setTimeout(() => abort.abort(new Error('enough')), 10)
    await expect(call).rejects.toThrow('enough')
  })
})

describe('bodies', () => {
  test('are cut at a byte', async () => {
    const { mock } = setUp()
    mock.faults.add({ match: 'listModels', cutAt: 10 })
    expect(await (await mock.fetch(url)).text()).toBe('{"object":')
  })

  test('are cut in the middle of a stream, which is truncated then', async () => {
    const { mock, client } = setUp()
    mock.faults.add({ match: 'createChatCompletion', cutAt: 1000 })
    const stream = await createChatCompletionStream(client, chat)
    await expect(all(stream)).rejects.toMatchObject({ name: 'StreamTruncatedError' })
  })

  test('break off, with the connection', async () => {
    const { mock, client } = setUp()
    mock.faults.add({ match: 'createChatCompletion', cutAt: 1000, reset: true })
    const stream = await createChatCompletionStream(client, chat)
    await expect(all(stream)).rejects.toMatchObject({ name: 'ConnectionError' })
    mock.faults.add({ match: 'listModels', reset: true })
    await expect(listModels(client)).rejects.toMatchObject({ name: 'ConnectionError', sent: 'unknown' })
  })

  test('stall in the middle, until a limit of time or their end', async () => {
    const { mock, client } = setUp()
    mock.faults.add({ match: 'createChatCompletion', stall: 60_000 })
    const stream = await createChatCompletionStream(client, chat, { idleTimeout: 30 })
    await expect(all(stream)).rejects.toMatchObject({ name: 'TimeoutError', limit: 'idleTimeout' })
    mock.faults.add({ match: 'listModels', stall: 30 })
    const began = Date.now()
    expect((await listModels(client)).object).toBe('list')
    expect(Date.now() - began).toBeGreaterThanOrEqual(28)
  })

  test('are garbage that does not parse', async () => {
    const { mock, client } = setUp()
    mock.faults.add({ match: 'listModels', garbage: true })
    await expect(listModels(client)).rejects.toMatchObject({ name: 'APIError', status: 200 })
    mock.faults.add({ match: 'createChatCompletion', garbage: true })
    const events: unknown[] = []
    const read = async (): Promise<void> => {
      for await (const event of await createChatCompletionStream(client, chat)) events.push(event)
    }
    await expect(read()).rejects.toMatchObject({ name: 'StreamParseError' })
    expect(events).toHaveLength(1)
  })

  test('end with the signal of the request', async () => {
    const { mock } = setUp()
    const abort = new AbortController()
    const init = { method: 'POST', body: JSON.stringify({ ...chat, stream: true }), signal: abort.signal }
    const { body } = await mock.fetch('https://api.openai.com/v1/chat/completions', init)
    const reader = body?.getReader()
    await reader?.read()
    abort.abort(new Error('enough'))
    await expect(reader?.read()).rejects.toThrow('enough')
  })
})
