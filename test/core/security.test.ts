import { afterEach, expect, test, vi } from 'vitest'
import { callBytes } from '../../src/core/callBytes.ts'
import { APIError, createClient, type Drift, request } from '../../src/core/index.ts'
import { multipart } from '../../src/core/multipart.ts'
import { json } from '../support/answers.ts'
import { errorOf } from '../support/errorOf.ts'
import { fakeClient } from '../support/fakeClient.ts'
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
    message: 'GET /files/{file_id} needs `file_id`, which is missing, empty or a dot.',
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
  const evil = 'a"\r\nContent-Type: text/html\r\n\r\nx'
  const client = fakeClient([() => new Response('')])
  const file = { name: evil, type: 'text/plain\r\nx-evil: 1', size: 1, stream: () => new Blob(['x']).stream() }
  await callBytes(client, { method: 'POST', path: '/files', params: { [evil]: 'v', file }, encode: multipart })
  const body = await new Response(client.sent[0]?.init.body).text()
  const heads = body.split(/--form-[\w-]+(?:\r\n|--\r\n)/).map((part) => part.split('\r\n\r\n')[0])
  expect(heads).toEqual([
    '',
    'Content-Disposition: form-data; name="a%22%0D%0AContent-Type: text/html%0D%0A%0D%0Ax"',
    'Content-Disposition: form-data; name="file"; filename="a%22%0D%0AContent-Type: text/html%0D%0A%0D%0Ax"\r\nContent-Type: text/plain%0D%0Ax-evil: 1',
    '',
  ])
})
