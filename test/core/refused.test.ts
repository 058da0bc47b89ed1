import { expect, test } from 'vitest'
import { call } from '../../src/core/call.ts'
import { request } from '../../src/core/index.ts'
import { json } from '../support/answers.ts'
import { errorOf } from '../support/errorOf.ts'
import { fakeClient } from '../support/fakeClient.ts'

const cycle: Record<string, unknown> = {}
cycle['self'] = cycle

async function refusal(promise: Promise<unknown>, client: ReturnType<typeof fakeClient>): Promise<string> {
  const error = await errorOf(promise)
  expect(error).toMatchObject({ name: 'OpenAIError' })
  expect(client.sent).toEqual([])
  return String(Object(error).message)
}

test.each<[what: string, body: unknown]>([
  ['a BigInt', { n: 1n }],
  ['a cycle', cycle],
  ['a function as the body', () => 1],
  ['a symbol as the body', Symbol('x')],
])('what JSON can’t hold is refused and not retried: %s', async (_, body) => {
  const client = fakeClient(json({}))
  const message = await refusal(request(client, { method: 'POST', path: '/x', body }), client)
  expect(message).toMatch(/^POST \/x can't send its params: ./)
})

test.each<[what: string, body: unknown]>([
  ['a map', new Map([['a', 1]])],
  ['a set', new Set(['a'])],
  ['a promise', Promise.resolve({ a: 1 })],
  ['a pattern', /a/],
])('a body of which JSON leaves nothing is refused: %s', async (_, body) => {
  const client = fakeClient(json({}))
  const message = await refusal(request(client, { method: 'POST', path: '/x', body }), client)
  expect(message).toBe("POST /x can't send its body: JSON leaves nothing of it.")
})

test.each<[what: string, value: unknown]>([
  ['a symbol', Symbol('x')],
  ['a map', new Map([['a', 1]])],
  ['a set', new Set(['a'])],
  ['a map within', { a: [new Map()] }],
  ['a function', () => 1],
  ['a date that is none', new Date(Number.NaN)],
  ['a pattern', /a/],
  ['a promise', Promise.resolve(1)],
  ['an instance of a class', new (class Page {})()],
])('what a query can’t hold is refused and not retried: %s', async (_, value) => {
  const client = fakeClient(json({}))
  for (const query of [{ value }, undefined]) {
    const params = query ? {} : { value }
    const message = await refusal(call(client, { method: 'GET', path: '/x', params, query }), client)
    expect(message).toMatch(/^GET \/x can't send its params: ./)
  }
})

test('a date in a query is sent in ISO form, a URL as its text', async () => {
  const client = fakeClient(json({}))
  const query = { after: new Date(0), on: [new Date(1)], url: new URL('https://a.example/') }
  await call(client, { method: 'GET', path: '/x', query })
  expect(client.sent[0]?.query).toEqual({
    after: '1970-01-01T00:00:00.000Z',
    'on[]': '1970-01-01T00:00:00.001Z',
    url: 'https://a.example/',
  })
})

test.each<[value: unknown]>([[Symbol('x')], [() => 1], [{}], [['a']]])(
  'a path value that is no text or number is refused: %s',
  async (id) => {
    const client = fakeClient(json({}))
    await refusal(call(client, { method: 'GET', path: '/x/{id}', params: { id } }), client)
  },
)

test.each<[method: unknown]>([[''], ['GET POST'], ['TRACE'], ['CONNECT'], ['GÉT'], [undefined], [7]])(
  'a method that can’t be sent is refused: %j',
  async (method) => {
    const client = fakeClient(json({}))
    const call = { method: method as string, path: '/x' }
    expect(await refusal(request(client, call), client)).toContain("has a method that can't be sent")
  },
)

test.each(['get', 'post', 'put', 'patch', 'delete', 'head', 'options'])(
  'a method in any case is sent: %s',
  async (method) => {
    const client = fakeClient(() => new Response(null))
    await request(client, { method, path: '/x', params: { a: 1 } })
    const hasBody = ['post', 'put', 'patch'].includes(method)
    expect(client.sent[0]).toMatchObject({ method: method.toUpperCase(), query: hasBody ? {} : { a: '1' } })
    expect(client.sent[0]?.init.body).toBe(hasBody ? '{"a":1}' : undefined)
  },
)

test('a body where HTTP allows none is refused', async () => {
  const client = fakeClient(json({}))
  const message = await refusal(request(client, { method: 'get', path: '/x', body: { a: 1 } }), client)
  expect(message).toBe("GET /x can't have a body: put its fields into `params` or `query`.")
})

test.each(['/a/../b', '/..', '/a/.', '/a/%2e%2E/b', '/a\\..\\b'])(
  'a path that leaves its place is refused: %s',
  async (path) => {
    const client = fakeClient(json({}))
    expect(await refusal(request(client, { method: 'GET', path }), client)).toContain(
      'needs a path without "." and ".."',
    )
  },
)

test.each(['/a/.\t./b', '/a/.\n./b', '/a/.\r./b', '/a\n/b'])(
  'a path that would lose characters is refused: %j',
  async (path) => {
    const client = fakeClient(json({}))
    expect(await refusal(request(client, { method: 'GET', path }), client)).toContain('has no line breaks')
  },
)

test.each(['http://127.0.0.1:99999/v1', 'http://127.0.0.1:x/v1'])(
  'a port that is none is refused: %s',
  async (baseURL) => {
    const client = fakeClient(json({}), { baseURL })
    expect(await refusal(request(client, { method: 'GET', path: '/x' }), client)).toContain('needs an http(s) baseURL')
  },
)
