import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestHarness } from 'wrangler'

/** The example Worker as wrangler builds it, on the mock server inside it. */
const vars = { ALLOWED_ORIGINS: 'https://friend.example, https://other.example' }
const server = createTestHarness({ workers: [{ configPath: './wrangler.toml', vars }] })
let url: URL

beforeAll(async () => {
  url = (await server.listen()).url
})
afterAll(() => server.close())

const get = (path: string, init?: RequestInit): Promise<Response> => fetch(new URL(path, url), init)
const post = (path: string, body: BodyInit, headers: HeadersInit = {}): Promise<Response> =>
  get(path, { method: 'POST', body, headers })

describe('what the routes do', () => {
  test('/api/embed gives vectors', async () => {
    const response = await post('/api/embed', '{"input":["a","b"],"dimensions":8}')
    const { data } = await response.json()
    expect(data.map(({ embedding }: { embedding: number[] }) => embedding.length)).toEqual([8, 8])
  })

  test('/api/images gives an image', async () => {
    const { data } = await (await post('/api/images', '{"prompt":"a bonsai","size":"256x256"}')).json()
    expect(atob(data[0].b64_json).slice(1, 4)).toBe('PNG')
  })

  test('/api/speech gives sound, and /api/transcribe turns it into text', async () => {
    const speech = await post('/api/speech', '{"input":"Good morning."}')
    expect(speech.headers.get('content-type')).toBe('audio/wav')
    const sound = await speech.arrayBuffer()
    const text = await post('/api/transcribe', sound, { 'x-file-name': 'good%20morning.wav' })
    expect(await text.json()).toMatchObject({ text: expect.stringContaining('good morning.wav') })
  })

  test("/api/assistants streams a run's events to the end", async () => {
    const response = await post('/api/assistants', '{"content":"What is a bonsai?"}')
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/)
    const text = await response.text()
    const names = [...text.matchAll(/^event: (.+)$/gm)].map(([, name]) => name)
    expect(names).toContain('thread.message.delta')
    expect(names.slice(-2)).toEqual(['thread.run.completed', 'done'])
  })

  test('/api/files stores a file under its own name, lists and deletes it', async () => {
    const file = await (await post('/api/files', 'word '.repeat(1000), { 'x-file-name': 'B%C3%A4ume.txt' })).json()
    expect(file).toMatchObject({ filename: 'Bäume.txt', bytes: 5000, purpose: 'user_data' })
    expect((await (await get('/api/files')).json()).data).toContainEqual(file)
    expect(await (await get(`/api/files/${file.id}`, { method: 'DELETE' })).json()).toMatchObject({ deleted: true })
    const again = await get(`/api/files/${file.id}`, { method: 'DELETE' })
    expect(again.status).toBe(404)
    const { error } = await again.json()
    expect(error.message).toContain(file.id)
    expect(error.requestId).toMatch(/^req_/)
  })
})

describe('what they refuse', () => {
  test.each([
    ['/api/embed', '{"input":7}', ['input']],
    ['/api/embed', '{}', ['input']],
    ['/api/images', '{"prompt":"x","n":11}', ['n']],
    ['/api/speech', '{"input":"x","speed":9}', ['speed']],
    ['/api/assistants', '{"content":""}', ['content']],
    ['/api/documents', '{"count":0}', ['count']],
    ['/api/documents', '{"documents":["a",7]}', ['documents', 1]],
    ['/api/documents', '{"count":1,"id":"../x"}', ['id']],
    ['/api/files?purpose=theft', 'text', ['purpose']],
  ])('%s refuses %s and says where', async (path, body, at) => {
    const response = await post(path, body)
    expect(response.status).toBe(400)
    const { error } = await response.json()
    expect(error.issues.map((issue: { path: unknown[] }) => issue.path)).toEqual([at])
    expect(error.message).toContain(at.join('.'))
  })

  test('what is not JSON counts as nothing', async () => {
    const response = await post('/api/images', 'prompt=x')
    expect(response.status).toBe(400)
    expect((await response.json()).error.message).toContain('prompt')
  })

  test('an upload without a body', async () => {
    expect((await get('/api/files', { method: 'POST' })).status).toBe(400)
  })

  test('JSON of more than 1 MiB', async () => {
    expect((await post('/api/embed', JSON.stringify({ input: 'x'.repeat(2 ** 20) }))).status).toBe(413)
  })

  test('a path that is not there', async () => {
    const response = await get('/api/nothing')
    expect(response.status).toBe(404)
    expect((await response.json()).error.message).toBe('There is no GET /api/nothing.')
  })
})

describe('headers', () => {
  test('sites that are listed may call, others not', async () => {
    const ask = (origin: string): Promise<Response> => get('/api/documents', { headers: { origin } })
    const allowed = 'access-control-allow-origin'
    expect((await ask('https://friend.example')).headers.get(allowed)).toBe('https://friend.example')
    expect((await ask('https://other.example')).headers.get(allowed)).toBe('https://other.example')
    expect((await ask('https://foe.example')).headers.get(allowed)).toBeNull()
  })

  test('a preflight is answered with what an upload needs', async () => {
    const headers = { origin: 'https://friend.example', 'access-control-request-method': 'POST' }
    const response = await get('/api/files', { method: 'OPTIONS', headers })
    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-headers')).toContain('x-file-name')
  })

  test.each(['/', '/api/documents', '/api/nothing'])(
    '%s has a content security policy and forbids sniffing',
    async (path) => {
      const { headers } = await get(path)
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    },
  )
})
