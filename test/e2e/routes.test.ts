import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestHarness } from 'wrangler'

/** The example Worker as wrangler builds it, on the mock server inside it. */
const vars = { ALLOWED_ORIGINS: 'https://friend.example, https://other.example' }
const server = createTestHarness({ workers: [{ configPath: './wrangler.toml', vars }] })
const cookie = `visitor=${crypto.randomUUID()}`
let url: URL

beforeAll(async () => {
  url = (await server.listen()).url
})
afterAll(() => server.close())

const get = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(new URL(path, url), { ...init, headers: { cookie, ...init.headers } })
const post = (path: string, body: BodyInit, headers: Record<string, string> = {}): Promise<Response> =>
  get(path, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })

describe('what the routes do', () => {
  test('/api/settings says what there is, and knows a visitor from then on', async () => {
    const response = await fetch(new URL('/api/settings', url))
    expect(await response.json()).toMatchObject({
      models: [{ id: 'gpt-5-mini', reasons: true }],
      hasVoice: true,
      isMock: true,
      limits: { text: 100_000 },
    })
    expect(response.headers.get('set-cookie')).toMatch(/^visitor=[0-9a-f-]{36};.*HttpOnly; SameSite=Lax$/)
    expect((await get('/api/settings')).headers.get('set-cookie')).toBeNull()
  })

  test('/api/speech gives sound, and /api/transcribe turns it into text', async () => {
    const speech = await post('/api/speech', '{"input":"Good morning."}')
    expect(speech.headers.get('content-type')).toBe('audio/wav')
    const sound = await speech.arrayBuffer()
    const text = await post('/api/transcribe', sound, {
      'x-file-name': 'good%20morning.wav',
      'content-type': 'audio/wav',
    })
    expect(await text.json()).toEqual({ text: expect.stringContaining('good morning.wav') })
  })

  test('/api/voice answers the offer of a browser', async () => {
    const offer = 'v=0\r\na=setup:actpass\r\n'
    const response = await post('/api/voice', offer, { 'content-type': 'application/sdp' })
    expect(response.status).toBe(201)
    expect(response.headers.get('content-type')).toBe('application/sdp')
    expect(await response.text()).toMatch(/^v=0/)
    expect((await post('/api/voice', 'hello', { 'content-type': 'application/sdp' })).status).toBe(400)
  })

  test('/api/library takes a file under its own name, lists it until it is ready, and deletes it', async () => {
    const upload = await post('/api/library', 'Junipers want sun. '.repeat(100), { 'x-file-name': 'B%C3%A4ume.txt' })
    expect(upload.status).toBe(201)
    const file = await upload.json()
    expect(file).toMatchObject({ name: 'Bäume.txt', bytes: 1900, status: 'indexing' })
    const list = async (): Promise<object[]> => (await (await get('/api/library')).json()).files
    await expect.poll(list).toEqual([{ ...file, status: 'ready' }])
    const stranger = await fetch(new URL('/api/library', url))
    expect(await stranger.json()).toEqual({ files: [] })
    expect((await get(`/api/library/${file.id}`, { method: 'DELETE' })).status).toBe(204)
    expect(await list()).toEqual([])
    const again = await get(`/api/library/${file.id}`, { method: 'DELETE' })
    expect([again.status, (await again.json()).error.code]).toEqual([404, 'not_found'])
  })
})

describe('what they refuse', () => {
  test.each([
    ['/api/speech', '{"input":7}', 'input'],
    ['/api/speech', '{}', 'input'],
    ['/api/documents', '{"count":0}', 'count'],
    ['/api/documents', '{"documents":["a",7]}', 'documents.1'],
    ['/api/documents', '{"count":1,"id":"../x"}', 'id'],
    ['/api/documents/search', '{"query":""}', 'query'],
  ])('%s refuses %s and says where', async (path, body, at) => {
    const response = await post(path, body)
    expect(response.status).toBe(400)
    expect((await response.json()).error).toMatchObject({
      code: 'bad_request',
      message: expect.stringContaining(`at ${at}: `),
    })
  })

  test('what is not JSON', async () => {
    const response = await post('/api/speech', 'input=x')
    expect(response.status).toBe(400)
    expect((await response.json()).error.message).toContain('not JSON')
  })

  test('an upload without a body', async () => {
    expect((await get('/api/library', { method: 'POST', headers: { 'x-file-name': 'a' } })).status).toBe(400)
  })

  test('JSON of more than 1 MiB, as often as one likes', async () => {
    const body = JSON.stringify({ input: 'x'.repeat(2 ** 21) })
    for (let times = 0; times < 3; times++) expect((await post('/api/speech', body)).status).toBe(413)
    expect((await get('/api/settings')).status).toBe(200)
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
    const response = await get('/api/library', { method: 'OPTIONS', headers })
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
