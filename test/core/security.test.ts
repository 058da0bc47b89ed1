import { afterEach, expect, test, vi } from 'vitest'
import { callBytes } from '../../src/core/callBytes.ts'
import { APIError, type ClientOptions, createClient, type Drift, request } from '../../src/core/index.ts'
import { multipart } from '../../src/core/multipart.ts'
import { requestStream } from '../../src/streams/requestStream.ts'
import { all as collect } from '../support/all.ts'
import { json, streamed } from '../support/answers.ts'
import { errorOf } from '../support/errorOf.ts'
import { fakeClient, type SentRequest } from '../support/fakeClient.ts'
import { faulty } from '../support/faulty.ts'

const canary = 'sk-canary'
afterEach(() => vi.restoreAllMocks())

/** All that can be seen of a value: its JSON, its text, its properties and those of what it holds. */
function all(value: unknown, seen: Set<unknown> = new Set()): string {
  if (typeof value !== 'object' || value === null || seen.has(value))
    return typeof value === 'function' ? '' : `${String(value)} `
  seen.add(value)
  const names = Object.getOwnPropertyNames(value)
  const entries = value instanceof Headers ? [...value].flat() : names.map((name) => Reflect.get(value, name))
  return `${entries.map((entry) => all(entry, seen)).join('')} ${value instanceof Error ? value.message : ''} `
}

test('a client shows its key nowhere', () => {
  const client = createClient({ apiKey: canary })
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  console.log(client)
  expect(all(log.mock.calls)).not.toContain(canary)
  expect(JSON.stringify({ client }) + String(client) + all({ ...client })).not.toContain(canary)
})

test('a client shows none of its headers, and hands them on when it is spread', async () => {
  const forms = [{ 'api-key': canary }, [['api-key', canary]] as const, new Headers({ 'api-key': canary })]
  for (const headers of forms) {
    const client = createClient({ apiKey: null, headers })
    expect(JSON.stringify(client) + all({ ...client })).not.toContain(canary)
    const sent = fakeClient(json({}))
    await request({ ...client, fetch: sent.fetch }, { method: 'GET', path: '/x' })
    expect(sent.sent[0]?.headers.get('api-key')).toBe(canary)
  }
})

/** Each place of a secret that is no option of its own, and how the client is told of it. */
const gateway: [place: string, options: ClientOptions][] = [
  ['a header', { headers: { 'cf-aig-authorization': `Bearer ${canary}` } }],
  ['a header named like a key', { headers: { 'Api-Key': canary } }],
  ['a cookie', { headers: { cookie: canary } }],
  ['the query', { query: { 'subscription-key': canary } }],
  ['a password', { headers: { 'x-gateway-password': canary } }],
  ['a signed query', { query: { sig: canary } }],
  [
    'prepare',
    {
      prepare(call) {
        call.headers.set('x-goog-api-key', canary)
        return call
      },
    },
  ],
  ['a key in white space', { apiKey: ` ${canary}\n` }],
]

test.each(gateway)('a secret in %s is cut out of what echoes it', async (_, options) => {
  const echo = { error: { message: `Bad ${canary}`, code: canary, type: canary, param: canary, more: [canary] } }
  const answers = [
    json(echo, 401, { 'x-request-id': canary, 'x-echo': canary }),
    json(echo),
    new Response(`not JSON ${canary}`),
  ]
  for (const answer of answers) {
    const events: unknown[] = []
    const client = fakeClient(answer, { apiKey: null, maxRetries: 0, ...options, observe: (e) => void events.push(e) })
    const error = await errorOf(request(client, { method: 'GET', path: '/x' }))
    expect(JSON.stringify(error)).toContain('[key]')
    expect(all(error) + all(events) + JSON.stringify([error, events])).not.toContain(canary)
  }
  const lost = fakeClient(new TypeError(`no route for ${canary}`), { apiKey: null, maxRetries: 0, ...options })
  expect(await errorOf(request(lost, { method: 'GET', path: '/x' }))).toMatchObject({
    message: 'GET /x got no complete answer: no route for [key]',
  })
})

test('a key is known in the form that JSON gives it, and at the end of a body that is cut', async () => {
  const apiKey = 'sk-"quoted"\\canary'
  const escaped = JSON.stringify(apiKey).slice(1, -1)
  const quoted = fakeClient(json({ error: { message: `Bad ${apiKey}` } }, 401), { apiKey, maxRetries: 0 })
  const error = await errorOf(request(quoted, { method: 'GET', path: '/x' }))
  expect(error).toMatchObject({ message: 'GET /x answered 401: Bad [key]' })
  expect(JSON.stringify(error)).not.toContain(JSON.stringify(escaped).slice(1, -1))
  for (let at = 65_536 - canary.length - 1; at <= 65_537; at++) {
    const chunks = ['x'.repeat(at) + canary.slice(0, -1), canary.slice(-1) + 'y'.repeat(9000)]
    const long = fakeClient(new Response(new Blob(chunks).stream(), { status: 400 }))
    const { body } = Object(await errorOf(request(long, { method: 'GET', path: '/x' })))
    expect(body.length).toBeLessThanOrEqual(65_536)
    expect(body).not.toMatch(/sk-/)
  }
})

test('half a key is known where a body breaks off in it, and an escaped one in the text of a failing fetch', async () => {
  for (const length of [5, canary.length - 1]) {
    const chunks = [`Incorrect API key: ${canary.slice(0, length)}`]
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        const text = chunks.shift()
        if (text) controller.enqueue(new TextEncoder().encode(text))
        else controller.error(new TypeError('terminated'))
      },
    })
    const cut = fakeClient(() => new Response(body, { status: 401 }), { apiKey: canary, maxRetries: 0 })
    expect(await errorOf(request(cut, { method: 'GET', path: '/x' }))).toMatchObject({
      message: 'GET /x answered 401: Incorrect API key: [key]',
      body: 'Incorrect API key: [key]',
    })
  }
  const query = { sig: 'a+b/c=dé' }
  const lost = fakeClient((sent: SentRequest) => new TypeError(`error sending request for url (${sent.url})`), {
    query,
    maxRetries: 0,
  })
  expect(await errorOf(request(lost, { method: 'GET', path: '/x' }))).toMatchObject({
    message: expect.stringContaining('/x?sig=[key])'),
  })
})

test('the request id of a stream’s error shows no key', async () => {
  const answer = streamed('data: {"error":{"message":"no"}}\n\n', { 'x-request-id': canary })
  const events: unknown[] = []
  const client = fakeClient(answer, { observe: (event) => void events.push(event) })
  const stream = await requestStream(client, { method: 'POST', path: '/x' })
  const error = await errorOf(collect(stream))
  expect(error).toMatchObject({ name: 'APIError', requestId: '[key]' })
  expect(all(error) + all(events)).not.toContain(canary)
})

test('short values and public headers are no secrets', async () => {
  const headers = { 'OpenAI-Beta': 'assistants=v2', 'x-token': 'abc' }
  const client = fakeClient(json({ error: { message: 'abc needs assistants=v2' } }, 400), { headers })
  expect(await errorOf(request(client, { method: 'GET', path: '/x' }))).toMatchObject({
    message: 'GET /x answered 400: abc needs assistants=v2',
  })
})

test('no error, event or warning shows the key, even where the answer echoes it', async () => {
  const events: unknown[] = []
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const answers = [
    json({ error: { message: `Incorrect API key provided: ${canary}.`, code: canary, details: [canary] } }, 401),
    new Response(`<p>${canary}</p>`, { status: 500, headers: { 'x-should-retry': 'false' } }),
    new Response(`not JSON ${canary}`),
    json({}, 400, { 'x-echo': `Bearer ${canary}` }),
    new TypeError('fetch failed'),
  ]
  for (const answer of answers) {
    const client = fakeClient([answer], {
      maxRetries: 0,
      onDrift: undefined,
      observe: (event) => void events.push(event),
    })
    const error = await errorOf(request(client, { method: 'POST', path: '/x', body: { a: 1 } }))
    expect(all(error) + JSON.stringify(error) + (error as Error).stack).not.toContain(canary)
  }
  expect(events.length).toBeGreaterThan(8)
  expect(all(events) + JSON.stringify(events)).not.toContain(canary)
  expect(warn).not.toHaveBeenCalled()
})

test.each(['a\r\nx-evil: 1', 'a\nb', 'a\0b'])(
  'a header that HTTP can’t carry is refused without being shown: %j',
  async (value) => {
    const client = fakeClient([json({})])
    const error = await errorOf(
      request(client, { method: 'GET', path: '/x' }, { headers: { 'x-a': `secret${value}` } }),
    )
    expect(error).toMatchObject({
      name: 'OpenAIError',
      message: expect.stringContaining("GET /x can't send the header x-a: "),
    })
    expect(all(error)).not.toContain('secret')
    expect(client.sent).toHaveLength(0)
  },
)

test('a key with a line break is refused without being shown', async () => {
  const client = fakeClient([json({})], { apiKey: `${canary}\nx` })
  const error = await errorOf(request(client, { method: 'GET', path: '/x' }))
  expect(error).toMatchObject({ message: expect.stringContaining("can't send the header authorization") })
  expect(all(error)).not.toContain(canary)
})

test.each([
  ['../../admin', '/v1/files/..%2F..%2Fadmin/content'],
  ['a/b', '/v1/files/a%2Fb/content'],
  ['%2e%2e', '/v1/files/%252e%252e/content'],
  ['a?b#c', '/v1/files/a%3Fb%23c/content'],
  ['a\\..\\b', '/v1/files/a%5C..%5Cb/content'],
  ['a\r\nb', '/v1/files/a%0D%0Ab/content'],
  ['{file_id}', '/v1/files/%7Bfile_id%7D/content'],
])('a path value stays one segment: %j', async (file_id, path) => {
  const client = fakeClient([json({})])
  await request(client, { method: 'GET', path: '/files/{file_id}/content', params: { file_id } })
  const { origin, pathname, search, hash } = new URL(client.sent[0]?.url ?? '')
  expect([origin, pathname, search, hash]).toEqual(['https://api.openai.com', path, '', ''])
})

test.each(['', '.', '..'])('a path value that would name something else is refused: %j', async (file_id) => {
  const client = fakeClient([json({})])
  const error = await errorOf(request(client, { method: 'GET', path: '/files/{file_id}', params: { file_id } }))
  expect(error).toMatchObject({
    name: 'OpenAIError',
    message: 'GET /files/{file_id} needs `file_id` to be text, not empty or a dot.',
  })
  expect(client.sent).toHaveLength(0)
})

test('a redirect is not followed, so no secret goes along', async () => {
  const target = faulty({})
  const { baseURL } = faulty({ status: 307, headers: { location: `${target.baseURL}/x` } })
  const client = createClient({ apiKey: canary, baseURL, headers: { 'api-key': 'secret' } })
  const error = await errorOf(request(client, { method: 'POST', path: '/x', body: { a: 1 } }))
  expect(error).toMatchObject({ status: 307, message: expect.stringContaining('redirects to') })
  expect(await target.seen()).toEqual([])
})

test('__proto__ in params and answers is a field like others', async () => {
  const params = JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"a":1}')
  const drifts: Drift[] = []
  const body = '{"__proto__":{"polluted":1},"id":"x","error":{"__proto__":{"status":1}}}'
  const client = fakeClient([new Response(body), new Response(body, { status: 400 })], {
    onDrift: (drift) => void drifts.push(drift),
  })
  const answer = await request<object>(client, { method: 'POST', path: '/x', body: params })
  expect(client.sent[0]?.init.body).toBe(
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"a":1}',
  )
  expect(JSON.stringify(answer)).toBe(body)
  const error = await errorOf(request(client, { method: 'GET', path: '/x', query: params }))
  expect(error).toMatchObject({ status: 400 })
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
  expect(error).toBeInstanceOf(APIError)
})

test('names, types and fields of a form can’t break out of their lines', async () => {
  const evil = 'a"\r\nContent-Type: text html\r\n\r\nx'
  const client = fakeClient([() => new Response('')])
  const file = { name: evil, type: 'text/plain\r\nx-evil: 1', size: 1, stream: () => new Blob(['x']).stream() }
  await callBytes(client, { method: 'POST', path: '/files', params: { [evil]: 'v', file }, encode: multipart })
  const body = await new Response(client.sent[0]?.init.body).text()
  const heads = body.split(/--form-[\w-]+(?:\r\n|--\r\n)/).map((part) => part.split('\r\n\r\n')[0])
  expect(heads).toEqual([
    '',
    'Content-Disposition: form-data; name="a%22%0D%0AContent-Type: text html%0D%0A%0D%0Ax"',
    'Content-Disposition: form-data; name="file"; filename="a%22%0D%0AContent-Type: text html%0D%0A%0D%0Ax"\r\nContent-Type: text/plain%0D%0Ax-evil: 1',
    '',
  ])
})
