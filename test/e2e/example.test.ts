import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestHarness } from 'wrangler'

/** The example Worker as wrangler builds it, served over HTTP on a free port, without a key. */
const server = createTestHarness({ workers: [{ configPath: './wrangler.toml' }] })
let url: URL

beforeAll(async () => {
  url = (await server.listen()).url
})
afterAll(() => server.close())

function chat(body: string): Promise<Response> {
  return fetch(new URL('/api/chat', url), { method: 'POST', body })
}

test('serves the page', async () => {
  const response = await fetch(url)
  expect(response.status).toBe(200)
  expect(await response.text()).toContain('<title>Bonsai chat</title>')
})

test("streams a chat as the API's own events, one after another, to [DONE]", async () => {
  const began = performance.now()
  const response = await chat('{"messages":[{"role":"user","content":"hello"}]}')
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  const text = await response.text()
  expect(text.endsWith('data: [DONE]\n\n')).toBe(true)
  const chunks = [...text.matchAll(/^data: (\{.*)$/gm)].map(([, json = '']) => JSON.parse(json))
  expect(chunks.map((chunk) => chunk.choices[0]?.delta.content ?? '').join('')).not.toBe('')
  expect(chunks.at(-1)?.object).toBe('chat.completion.chunk')
  // The mock in the Worker writes no faster than one can see.
  expect(performance.now() - began).toBeGreaterThan(20 * chunks.length)
})

test('runs the tools that the model calls', async () => {
  const response = await chat('{"messages":[{"role":"user","content":"Roll 2 dice"}]}')
  const text = await response.text()
  expect(text).toMatch(/"name":"roll_dice".*"finish_reason":"tool_calls".*"finish_reason":"stop"/s)
  expect(text.endsWith('data: [DONE]\n\n')).toBe(true)
})

test.each(['not json', '{}', '{"messages":[{"role":"nobody"}]}'])(
  'refuses %s, with what is wrong and where',
  async (body) => {
    const response = await chat(body)
    expect(response.status).toBe(400)
    const { error } = await response.json()
    expect(error.message).toMatch(/messages/)
    expect(error.issues).toMatchObject([{ path: ['messages', ...(body.includes('role') ? [0, 'role'] : [])] }])
  },
)

test('keeps a chat to itself: an id is a UUID, a message has text, and one answer is written at a time', async () => {
  const room = `/api/chats/${crypto.randomUUID()}`
  const post = (path: string, body: object): Promise<Response> =>
    fetch(new URL(path, url), { method: 'POST', body: JSON.stringify(body) })
  expect((await fetch(new URL('/api/chats/1', url))).status).toBe(404)
  expect((await post(`${room}/messages`, { content: ' ' })).status).toBe(400)
  expect((await post(`${room}/retry`, {})).status).toBe(409)
  // What is repeated in the answer, which takes many seconds so.
  expect((await post(`${room}/messages`, { content: 'hello '.repeat(1000) })).status).toBe(202)
  expect((await post(`${room}/messages`, { content: 'hello' })).status).toBe(409)
  expect((await post(`${room}/stop`, {})).status).toBe(200)
})

test('continues a stream after the events that came before', async () => {
  const room = `/api/chats/${crypto.randomUUID()}`
  await fetch(new URL(`${room}/messages`, url), { method: 'POST', body: '{"content":"hello"}' })
  const events = async (after: number): Promise<string[]> =>
    (await (await fetch(new URL(`${room}/stream?after=${after}`, url))).text()).split('\n\n')
  const all = await events(0)
  expect(all.length).toBeGreaterThan(10)
  expect(await events(4)).toEqual(all.slice(4))
})
