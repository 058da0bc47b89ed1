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

test("streams a chat as the API's own events, at different times, to [DONE]", async () => {
  const response = await chat('{"messages":[{"role":"user","content":"hello"}]}')
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  const arrivals = new Set<number>()
  let text = ''
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    arrivals.add(Date.now())
    text += chunk
  }
  expect(arrivals.size).toBeGreaterThan(2)
  expect(text.endsWith('data: [DONE]\n\n')).toBe(true)
  const chunks = [...text.matchAll(/^data: (\{.*)$/gm)].map(([, json = '']) => JSON.parse(json))
  expect(chunks.map((chunk) => chunk.choices[0]?.delta.content ?? '').join('')).not.toBe('')
  expect(chunks.at(-1)?.object).toBe('chat.completion.chunk')
})

test.each(['not json', '{}', '{"messages":[{"role":"nobody"}]}'])('refuses %s in words', async (body) => {
  const response = await chat(body)
  expect(response.status).toBe(400)
  expect((await response.json()).error.message).toMatch(/messages/)
})
