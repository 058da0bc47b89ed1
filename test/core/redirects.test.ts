import { expect, test } from 'vitest'
import { type ClientOptions, createClient, type Fetch } from '../../src/core/index.ts'
import { createSpeech } from '../../src/operations/createSpeech.ts'
import { downloadFile } from '../../src/operations/downloadFile.ts'
import { errorOf } from '../support/errorOf.ts'
import { fakeClient } from '../support/fakeClient.ts'
import { type Fault, faulty, type SeenRequest } from '../support/faulty.ts'

const file = { file_id: 'file-1' }
const stored = { body: 'stored bytes', headers: { 'content-type': 'application/octet-stream' } }

/** A client whose API redirects to a storage that answers so, and what the storage saw. */
function redirecting(
  storage: Fault,
  options: ClientOptions = {},
  status = 302,
): { client: ReturnType<typeof createClient>; seen(): Promise<SeenRequest[]> } {
  const target = faulty(storage)
  const { baseURL } = faulty({ status, headers: { location: `${target.baseURL}/blob?sig=storage-secret` } })
  return { client: createClient({ apiKey: 'sk-secret', baseURL, maxRetries: 0, ...options }), seen: target.seen }
}

test.each([301, 302, 303, 307, 308])('a download follows a %i to storage', async (status) => {
  const { client, seen } = redirecting(stored, {}, status)
  const response = await downloadFile(client, file)
  expect([response.status, await response.text()]).toEqual([200, 'stored bytes'])
  expect((await seen()).map(({ method, path }) => [method, path])).toEqual([['GET', '/blob?sig=storage-secret']])
})

test('nothing of the request goes along but its range', async () => {
  const { client, seen } = redirecting(stored, {
    organization: 'org-1',
    headers: { 'api-key': 'secret', cookie: 'a=1', 'x-gateway': 'token' },
    query: { 'api-version': '1', key: 'secret' },
  })
  await downloadFile(client, file, { headers: { range: 'bytes=0-3', 'x-more': 'secret' }, idempotencyKey: 'i' })
  const [{ path, headers }] = (await seen()) as [SeenRequest]
  expect([path, headers['range']]).toEqual(['/blob?sig=storage-secret', 'bytes=0-3'])
  expect(JSON.stringify(headers)).not.toMatch(/secret|org-1|a=1|token|idempotency|sk-/)
})

test('a redirect whose body goes on is followed, also where fetch handed out a clone of it', async () => {
  const { baseURL } = faulty(stored)
  const branches: unknown[] = []
  const cloning: Fetch = async (url, init) => {
    if (url.startsWith(baseURL)) return fetch(url, init)
    const forever = new Response(new ReadableStream(), { status: 302, headers: { location: `${baseURL}/blob` } })
    branches.push(forever.clone())
    return forever
  }
  const client = createClient({ apiKey: 'k', baseURL: 'http://api.example/v1', fetch: cloning })
  expect(await (await downloadFile(client, file, { timeout: 500 })).text()).toBe('stored bytes')
  expect(branches).toHaveLength(1)
})

test('a second redirect is not followed', async () => {
  const { client } = redirecting({ status: 302, headers: { location: 'https://third.example/?sig=1' } })
  const error = await errorOf(downloadFile(client, file))
  expect(error).toMatchObject({ name: 'APIError', status: 302 })
  expect(`${error}`).not.toContain('sig')
})

test('what storage refuses is an APIError, and a lost storage a ConnectionError, without the signed query', async () => {
  const { client } = redirecting({ status: 403, body: '<Error>AccessDenied</Error>' })
  expect(await errorOf(downloadFile(client, file))).toMatchObject({ name: 'APIError', status: 403 })
  const lost = redirecting({ reset: 'before' })
  const error = await errorOf(downloadFile(lost.client, file))
  expect(error).toMatchObject({ name: 'ConnectionError' })
  expect(`${error}`).not.toContain('storage-secret')
})

test('each attempt asks the API anew where the file is', async () => {
  const target = faulty({ status: 500, headers: { 'retry-after-ms': '1' } }, stored)
  const api = faulty({ status: 302, headers: { location: `${target.baseURL}/blob` } })
  const client = createClient({ apiKey: 'k', baseURL: api.baseURL })
  expect(await (await downloadFile(client, file)).text()).toBe('stored bytes')
  expect([(await api.seen()).length, (await target.seen()).length]).toEqual([2, 2])
})

test('a location in what is no redirect means nothing', async () => {
  const location = 'https://storage.example/blob'
  const client = fakeClient([
    () => new Response('bytes', { status: 201, headers: { location } }),
    () => new Response('no', { status: 400, headers: { location } }),
  ])
  expect(await (await downloadFile(client, file)).text()).toBe('bytes')
  expect(await errorOf(downloadFile(client, file))).toMatchObject({ status: 400 })
  expect(client.sent).toHaveLength(2)
})

test('what is no download is not followed', async () => {
  const { client, seen } = redirecting(stored, {}, 307)
  const error = await errorOf(createSpeech(client, { model: 'tts-1', input: 'a', voice: 'alloy' }))
  expect(error).toMatchObject({ status: 307, message: expect.stringContaining('it redirects to http://127.0.0.1:') })
  expect(await seen()).toEqual([])
})

test.each<[what: string, location: string | null]>([
  ['from https to http', 'http://storage.example/blob'],
  ['to what is no address', 'https://'],
  ['to another protocol', 'data:text/plain,hello'],
  ['without a location', null],
])('a redirect %s is not followed', async (_, location) => {
  const headers = new Headers(location === null ? {} : { location })
  const client = fakeClient(() => new Response(null, { status: 302, headers }))
  expect(await errorOf(downloadFile(client, file))).toMatchObject({ name: 'APIError', status: 302 })
  expect(client.sent).toHaveLength(1)
})

test('a relative location is one of the API', async () => {
  const client = fakeClient([
    () => new Response(null, { status: 302, headers: { location: '/blobs/1' } }),
    () => new Response('stored bytes'),
  ])
  expect(await (await downloadFile(client, file)).text()).toBe('stored bytes')
  expect(client.sent[1]?.url).toBe('https://api.openai.com/blobs/1')
  expect([...(client.sent[1]?.headers ?? [])]).toEqual([])
})

test('where the platform hides the redirect, as browsers do, it follows by itself', async () => {
  const hidden = Response.error()
  Object.defineProperty(hidden, 'type', { value: 'opaqueredirect' })
  Object.defineProperty(hidden, 'clone', { value: () => hidden })
  const client = fakeClient([hidden, () => new Response('stored bytes')])
  expect(await (await downloadFile(client, file)).text()).toBe('stored bytes')
  expect(client.sent.map(({ init }) => init.redirect)).toEqual(['manual', 'follow'])
})
