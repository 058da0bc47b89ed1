import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestHarness } from 'wrangler'

/* What goes through the Worker goes through as it comes: the API here is a server that the tests answer by hand. */
const server = createTestHarness({ workers: [{ configPath: './wrangler.toml' }] })
let api: Server
let url: URL

beforeAll(async () => {
  api = createServer().listen(0, '127.0.0.1')
  await once(api, 'listening')
  const address = api.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const secrets = { OPENAI_API_KEY: 'sk-streaming', OPENAI_BASE_URL: `http://127.0.0.1:${port}/v1` }
  await server.update({ workers: [{ configPath: './wrangler.toml', secrets }] })
  url = (await server.listen()).url
})
afterAll(async () => {
  await server.close()
  api.closeAllConnections()
  api.close()
})

async function asked(): Promise<[IncomingMessage, ServerResponse]> {
  const [incoming, outgoing]: [IncomingMessage, ServerResponse] = (await once(api, 'request')) as never
  return [incoming, outgoing]
}

function textOf(body: Response['body']): ReadableStreamDefaultReader<string> {
  if (!body) throw new Error('The answer has no body.')
  return body.pipeThrough(new TextDecoderStream()).getReader()
}

/** Reads until a text has come whole: what is written at once can arrive in pieces. */
async function readUntil(text: string, reader: ReadableStreamDefaultReader<string>): Promise<string> {
  let read = ''
  while (!read.includes(text)) {
    const { done, value } = await reader.read()
    if (done) throw new Error(`The answer ended before “${text}”, after “${read}”.`)
    read += value
  }
  return read
}

test.each([true, false])(
  'the first half of a file arrives before the second is sent (length known: %s)',
  async (known) => {
    const arriving = asked()
    const headers = { 'x-file-name': 'long.txt', ...(known && { 'content-length': 200_000 }) }
    const upload = request(new URL('/api/transcribe', url), { method: 'POST', headers })
    const answered = once(upload, 'response')
    upload.write('a'.repeat(100_000))
    const [incoming, outgoing] = await arriving
    let text = ''
    let seenEarly = 0
    for await (const chunk of incoming) {
      text += chunk
      if (seenEarly || !text.includes('a'.repeat(50_000))) continue
      seenEarly = text.length
      upload.end('b'.repeat(100_000))
    }
    expect(seenEarly).toBeGreaterThan(50_000)
    expect(text).toContain(`${'a'.repeat(100_000)}${'b'.repeat(100_000)}`)
    expect(incoming.headers['content-length']).toBe(known ? `${text.length}` : undefined)
    outgoing.writeHead(200, { 'content-type': 'application/json' }).end('{"text":"long"}')
    const [response] = await answered
    expect(response.statusCode).toBe(200)
  },
)

test('the first half of a sound arrives before the second is made', async () => {
  const arriving = asked()
  const answering = fetch(new URL('/api/speech', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"input":"Hello."}',
  })
  const [, outgoing] = await arriving
  outgoing.writeHead(200, { 'content-type': 'audio/mpeg' }).write('first half')
  const { body, headers } = await answering
  const reader = textOf(body)
  expect(await readUntil('first half', reader)).toBe('first half')
  outgoing.end('second half')
  expect(await readUntil('second half', reader)).toBe('second half')
  expect(headers.get('content-type')).toBe('audio/mpeg')
})
