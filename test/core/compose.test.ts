import { afterEach, expect, test, vi } from 'vitest'
import { call } from '../../src/core/call.ts'
import { createClient, OpenAIError, request } from '../../src/core/index.ts'
import { json } from '../support/answers.ts'
import { errorOf } from '../support/errorOf.ts'
import { fakeClient } from '../support/fakeClient.ts'

const done = json({ ok: true })
afterEach(() => vi.unstubAllEnvs())

test('a call of any path: method, path, query, JSON body and headers', async () => {
  const client = fakeClient([done], {
    organization: 'org-1',
    project: 'proj-1',
    baseURL: 'https://host.example/v1/?tenant=7',
  })
  await request(client, {
    method: 'POST',
    path: '/threads/{thread_id}/runs',
    params: { thread_id: 'thread 1/?#' },
    query: { limit: 2, include: ['a', 'b'], metadata: { a: 'b c', d: [1] }, after: undefined, before: null },
    body: { model: 'm', skip: undefined },
  })
  const [{ url, init, headers } = { url: '', init: {}, headers: new Headers() }] = client.sent
  expect(url).toBe(
    'https://host.example/v1/threads/thread%201%2F%3F%23/runs?tenant=7&limit=2&include%5B%5D=a&include%5B%5D=b&metadata%5Ba%5D=b+c&metadata%5Bd%5D%5B%5D=1&before=',
  )
  expect(init).toMatchObject({ method: 'POST', body: '{"model":"m"}', redirect: 'manual' })
  expect(Object.keys(init).sort()).toEqual(['body', 'headers', 'method', 'redirect', 'signal'])
  expect(Object.fromEntries(headers)).toEqual({
    authorization: 'Bearer sk-canary',
    'content-type': 'application/json',
    'openai-organization': 'org-1',
    'openai-project': 'proj-1',
  })
})

test('without a body, fields go into the query; a declared JSON body always goes', async () => {
  const client = fakeClient([done])
  await request(client, { method: 'GET', path: '/files', params: { limit: 3, purpose: 'batch' } })
  await request(client, { method: 'POST', path: '/batches/1/cancel' })
  await request(client, { method: 'POST', path: '/x', body: null })
  expect(client.sent.map(({ url }) => url)).toEqual([
    'https://api.openai.com/v1/files?limit=3&purpose=batch',
    'https://api.openai.com/v1/batches/1/cancel',
    'https://api.openai.com/v1/x',
  ])
  expect(client.sent.map(({ init }) => init.body)).toEqual([undefined, '{}', undefined])
  expect(client.sent[0]?.headers.has('content-type')).toBe(false)
})

test.each<[string, BodyInit]>([
  ['text', 'plain'],
  ['form data', new FormData()],
  ['bytes', new Uint8Array([1, 2])],
  ['parameters', new URLSearchParams({ a: '1' })],
])('a body of %s goes as it is', async (_, body) => {
  const client = fakeClient([done])
  await request(client, { method: 'POST', path: '/x', body })
  expect(client.sent[0]?.init.body).toBe(body)
  expect(client.sent[0]?.headers.has('content-type')).toBe(false)
})

test('headers: built in, then the operation’s, the client’s, the call’s; null removes, undefined does not', async () => {
  const client = fakeClient([done], { headers: new Headers({ 'X-A': 'client', 'OpenAI-Beta': 'mine' }) })
  await call(
    client,
    { method: 'POST', path: '/x', headers: { 'openai-beta': 'assistants=v2', 'x-b': 'operation' } },
    {
      headers: [
        ['x-a', 'call'],
        ['X-C', 'c'],
      ],
    },
  )
  await request(client, { method: 'POST', path: '/x' }, { headers: { Authorization: null, 'x-a': undefined } })
  const [first, second] = client.sent.map(({ headers }) => Object.fromEntries(headers))
  expect(first).toMatchObject({ 'x-a': 'call', 'x-b': 'operation', 'x-c': 'c', 'openai-beta': 'mine' })
  expect(second).toEqual({ 'x-a': 'client', 'openai-beta': 'mine', 'content-type': 'application/json' })
})

test("headers of a public request win over the client's, and its options' over both", async () => {
  const client = fakeClient([done], { headers: { 'X-A': 'client', 'X-B': 'client', 'X-C': 'client' } })
  const headers = { 'x-a': null, 'x-b': 'request' }
  await request(client, { method: 'POST', path: '/x', headers }, { headers: { 'x-b': 'options' } })
  expect(Object.fromEntries(client.sent[0]?.headers ?? [])).toMatchObject({ 'x-b': 'options', 'x-c': 'client' })
  expect(client.sent[0]?.headers.has('x-a')).toBe(false)
})

test('a JSON body goes with any method; lists and objects of classes are JSON too', async () => {
  const client = fakeClient([done])
  await request(client, { method: 'DELETE', path: '/x/{id}', params: { id: 'a' }, body: { q: 1 } })
  await request(client, { method: 'post', path: '/x', body: [{ a: 1 }] })
  await request(client, { method: 'POST', path: '/x', body: new Date(0) })
  expect(client.sent.map(({ url, init }) => [new URL(url).pathname, init.body])).toEqual([
    ['/v1/x/a', '{"q":1}'],
    ['/v1/x', '[{"a":1}]'],
    ['/v1/x', '"1970-01-01T00:00:00.000Z"'],
  ])
  for (const { headers } of client.sent) expect(headers.get('content-type')).toBe('application/json')
})

test('fields beside a form go into it; a path value wins over a body field of its name', async () => {
  const client = fakeClient([done])
  const body = new FormData()
  body.set('file', 'x')
  await request(client, { method: 'POST', path: '/x', params: { stream: false }, body })
  await request(client, { method: 'POST', path: '/x/{id}', params: { id: 'a' }, body: { id: 'b' } })
  const [first] = client.sent.map(({ init }) => init.body as FormData)
  expect([...(first ?? [])]).toEqual([
    ['file', 'x'],
    ['stream', 'false'],
  ])
  expect(new URL(client.sent[1]?.url ?? '').pathname).toBe('/v1/x/a')
})

test.each(['x', '/x?y=1', '/x#y'])('error: the path %s', async (path) => {
  const client = fakeClient([done])
  await expect(request(client, { method: 'GET', path })).rejects.toThrow('needs a path that starts with "/"')
  expect(client.sent).toEqual([])
})

test.each(['ftp://x', 'https://user:secret@host/v1', 'nowhere', ''])(
  'error: the base URL %s is refused without being shown',
  async (baseURL) => {
    const client = fakeClient([done], { baseURL })
    const error = await errorOf(request(client, { method: 'GET', path: '/x' }))
    expect(error).toBeInstanceOf(OpenAIError)
    expect(String(error)).not.toContain('secret')
    expect(client.sent).toEqual([])
  },
)

test('fields and queries of the call are added to the operation’s', async () => {
  const client = fakeClient([done], { query: { 'api-version': '1', a: 'client' } })
  const call = { method: 'POST', path: '/x', params: { a: 1, b: 2 }, query: { a: 'operation' } }
  await request(client, call, { body: { b: 3 }, query: { c: 'call' } })
  expect(client.sent[0]).toMatchObject({
    url: 'https://api.openai.com/v1/x?api-version=1&a=operation&c=call',
    init: { body: '{"a":1,"b":3}' },
  })
})

test('prepare sees each attempt and may change it', async () => {
  const seen: unknown[] = []
  const client = fakeClient([done], {
    async prepare(call) {
      seen.push(structuredClone({ ...call, headers: Object.fromEntries(call.headers) }))
      call.headers.set('api-key', 'k')
      return {
        ...call,
        path: `/deployments/{model}${call.path}`,
        params: { ...call.params, model: 'm 1' },
        query: { v: '1' },
      }
    },
  })
  await request(client, { method: 'POST', path: '/embeddings', body: { input: 'a' }, operation: 'createEmbedding' })
  expect(seen).toEqual([
    {
      operation: 'createEmbedding',
      method: 'POST',
      path: '/embeddings',
      params: { input: 'a' },
      query: {},
      headers: { authorization: 'Bearer sk-canary' },
    },
  ])
  expect(client.sent[0]).toMatchObject({
    url: 'https://api.openai.com/v1/deployments/m%201/embeddings?v=1',
    init: { body: '{"input":"a"}' },
  })
  expect(client.sent[0]?.headers.get('api-key')).toBe('k')
})

test('the key can be a function, asked on each attempt, or null', async () => {
  let asked = 0
  const answers = [json({}, 500, { 'retry-after-ms': '0' }), done]
  const client = fakeClient(answers, { apiKey: async () => `sk-${++asked}` })
  await request(client, { method: 'GET', path: '/x' })
  expect(client.sent.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer sk-1', 'Bearer sk-2'])
  const open = fakeClient([done], { apiKey: null })
  await request(open, { method: 'GET', path: '/x' })
  expect(open.sent[0]?.headers.has('authorization')).toBe(false)
})

test('a client derived by spreading takes a key as text too', async () => {
  const client = fakeClient([done])
  const other = { ...client, apiKey: 'sk-other' }
  await request(other, { method: 'GET', path: '/x' })
  expect(client.sent[0]?.headers.get('authorization')).toBe('Bearer sk-other')
})

test.each<[string, object, string]>([
  [
    'no key',
    {},
    expect.stringContaining('GET /x/{id} needs an API key: pass apiKey to createClient, or set OPENAI_API_KEY (never'),
  ],
  [
    'an empty key',
    { apiKey: '' },
    expect.stringContaining('GET /x/{id} needs an API key: pass apiKey to createClient, or set OPENAI_API_KEY (never'),
  ],
  [
    'a key function without a key',
    { apiKey: () => '' },
    expect.stringContaining('GET /x/{id} needs an API key: pass apiKey to createClient, or set OPENAI_API_KEY (never'),
  ],
  [
    'a base URL that is not http(s)',
    { apiKey: 'k', baseURL: 'file:///etc' },
    expect.stringContaining('GET /x/{id} needs an http(s) baseURL'),
  ],
  [
    'a relative base URL',
    { apiKey: 'k', baseURL: '/v1' },
    expect.stringContaining('GET /x/{id} needs an http(s) baseURL'),
  ],
  [
    'a broken base URL',
    { apiKey: 'k', baseURL: 'https://[' },
    expect.stringContaining('GET /x/{id} needs an http(s) baseURL'),
  ],
  ['an empty base URL', { apiKey: 'k', baseURL: '' }, expect.stringContaining('GET /x/{id} needs an http(s) baseURL')],
  ['no path value', { apiKey: 'k' }, 'GET /x/{id} needs `id` to be text, not empty or a dot.'],
])('%s is refused before anything is sent', async (_, options, message) => {
  const fetch = vi.fn(async () => done)
  const promise = request(createClient({ ...options, fetch }), { method: 'GET', path: '/x/{id}' })
  expect(await errorOf(promise)).toMatchObject({ name: 'OpenAIError', message })
  expect(fetch).not.toHaveBeenCalled()
})

test('`stream: true` is refused with a word on what streams, wherever it stands', async () => {
  const client = fakeClient([done])
  const says = { message: "POST /x can't stream: call requestStream." }
  const call = { method: 'POST', path: '/x' }
  expect(await errorOf(request(client, { ...call, body: { stream: true } }))).toMatchObject(says)
  expect(await errorOf(request(client, call, { body: { stream: true } }))).toBeInstanceOf(OpenAIError)
  expect(await request(client, { ...call, body: { stream: false } })).toEqual({ ok: true })
  expect(client.sent).toHaveLength(1)
})

test('an empty body is undefined; text in JSON stays', async () => {
  const client = fakeClient([new Response(null, { status: 204 }), new Response(' \n'), json('hello'), json(null)])
  const call = { method: 'DELETE', path: '/x' }
  const values = [
    await request(client, call),
    await request(client, call),
    await request(client, call),
    await request(client, call),
  ]
  expect(values).toEqual([undefined, undefined, 'hello', null])
})

test.each<[what: string, text: string, sent: string]>([
  ['whole characters stay', 'a😀\u0000\u2028', 'a😀\u0000\u2028'],
  ['half a character is replaced', '😀'.slice(0, 1), '\ufffd'],
  ['the other half too', `${'😀'.slice(1)}x`, '\ufffdx'],
  ['what only looks like half a character stays', '\\ud83d \\\\ud83d', '\\ud83d \\\\ud83d'],
])('text is sent well-formed: %s', async (_, text, sent) => {
  const client = fakeClient(done)
  await request(client, { method: 'POST', path: '/x', body: { [text]: [text] } })
  expect(JSON.parse(`${client.sent[0]?.init.body}`)).toEqual({ [sent]: [sent] })
})
