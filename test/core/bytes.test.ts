import { expect, test, vi } from 'vitest'
import { type ClientOptions, createClient, type RequestOptions } from '../../src/core/index.ts'
import { createSpeech } from '../../src/operations/createSpeech.ts'
import { downloadFile } from '../../src/operations/downloadFile.ts'
import { errorOf } from '../support/errorOf.ts'
import { fakeClient } from '../support/fakeClient.ts'
import { type Fault, faulty } from '../support/faulty.ts'

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
const audio = { 'content-type': 'audio/mpeg' }
const speech = { model: 'tts-1', input: 'Hello', voice: 'alloy' }

function download(fault: Fault, options?: RequestOptions, more?: ClientOptions): Promise<Response> {
  const client = createClient({ apiKey: 'k', baseURL: faulty(fault).baseURL, maxRetries: 0, ...more })
  return downloadFile(client, { file_id: 'file-1' }, options)
}

test('a response is there with its headers, and its bytes as they come', async () => {
  const started = Date.now()
  const response = await download({ headers: audio, body: 'bytes', pause: 200 })
  expect(Date.now() - started).toBeLessThan(190)
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'audio/mpeg'])
  expect(await response.text()).toBe('bytes')
  expect(await (await download({ headers: audio, body: '' })).text()).toBe('')
})

test('whoever breaks off the body ends the request', async () => {
  const { baseURL, seen } = faulty({ headers: audio, body: 'bytes', stall: true })
  const client = createClient({ apiKey: 'k', baseURL })
  for (let n = 0; n < 2; n++) {
    const response = await createSpeech(client, speech)
    const reader = response.body?.getReader()
    if (n) await reader?.read()
    await reader?.cancel(new Error('enough'))
    await vi.waitFor(async () => expect((await seen())[n]?.closed).toBe(true), 2000)
  }
})

test('the request ends even where fetch handed out a branch of its body', async () => {
  const { baseURL, seen } = faulty({ headers: audio, body: 'bytes', stall: true })
  const branches: Response[] = []
  const client = createClient({
    apiKey: 'k',
    baseURL,
    async fetch(url, init) {
      const response = await fetch(url, init)
      branches.push(response)
      return response.clone()
    },
  })
  await (await downloadFile(client, { file_id: 'file-1' })).body?.cancel()
  await vi.waitFor(async () => expect((await seen())[0]?.closed).toBe(true), 2000)
  await branches[0]?.body?.cancel().catch(() => {})
})

test('a body that brings nothing runs into idleTimeout, of the call or else of the client', async () => {
  const { baseURL, seen } = faulty({ headers: audio, body: 'bytes', stall: true })
  const client = createClient({ apiKey: 'k', baseURL, idleTimeout: 60 })
  const response = await downloadFile(client, { file_id: 'file-1' })
  const error = await errorOf(response.text())
  expect(error).toMatchObject({
    name: 'TimeoutError',
    limit: 'idleTimeout',
    message: 'downloadFile timed out after 60 ms (`idleTimeout`).',
  })
  await vi.waitFor(async () => expect((await seen())[0]?.closed).toBe(true), 2000)
  const patient = await downloadFile(client, { file_id: 'file-1' }, { idleTimeout: 90 })
  expect(await errorOf(patient.text())).toMatchObject({ message: expect.stringContaining('90 ms') })
})

test('idleTimeout counts only while somebody waits, and for each read anew', async () => {
  const unread = await download({ headers: audio, body: 'bytes' }, { idleTimeout: 50 })
  await sleep(100)
  expect(await unread.text()).toBe('bytes')
  let left = 6
  const slow = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await sleep(30)
      controller.enqueue(new Uint8Array(1))
      if (!--left) controller.close()
    },
  })
  const client = fakeClient(() => new Response(slow))
  const response = await downloadFile(client, { file_id: 'file-1' }, { idleTimeout: 100 })
  expect((await response.arrayBuffer()).byteLength).toBe(6)
})

test('the signal, the total timeout and a broken connection end a body that is handed out', async () => {
  const fault = { headers: audio, body: 'bytes', stall: true }
  const total = await download(fault, { totalTimeout: 100 })
  expect(await errorOf(total.text())).toMatchObject({ limit: 'totalTimeout' })
  const controller = new AbortController()
  const reason = new Error('enough')
  const aborted = await download(fault, { signal: controller.signal })
  setTimeout(() => controller.abort(reason), 20)
  expect(await errorOf(aborted.text())).toBe(reason)
  const cut = await download({ headers: audio, body: 'bytes', cutAt: 3 })
  expect(await errorOf(cut.text())).toMatchObject({ name: 'ConnectionError' })
})

test.each([
  ['breaks', { cutAt: 3 }],
  ['ends', {}],
])('a body that %s leaves nothing behind', async (_, fault) => {
  const { signal } = new AbortController()
  const listeners = new Set<unknown>()
  vi.spyOn(signal, 'addEventListener').mockImplementation((_type, listener) => listeners.add(listener))
  vi.spyOn(signal, 'removeEventListener').mockImplementation((_type, listener) => listeners.delete(listener))
  const response = await download({ headers: audio, body: 'bytes', ...fault }, { signal })
  expect(listeners.size).toBe(1)
  await response.text().catch(() => {})
  expect(listeners.size).toBe(0)
})

test.each(['gzip', 'br', 'deflate', 'zstd'] as const)('a body in %s is what its headers say', async (encoding) => {
  const text = 'some text '.repeat(500)
  const response = await download({ headers: audio, body: text, encoding })
  const bytes = await response.clone().arrayBuffer()
  const isPlain = (await response.text()) === text
  if (encoding === 'gzip' || encoding === 'br') expect(isPlain).toBe(true)
  expect(response.headers.get('content-encoding')).toBe(isPlain ? null : encoding)
  expect(response.headers.get('content-length')).toBe(isPlain ? null : `${bytes.byteLength}`)
})

test('a body that was never encoded keeps its length', async () => {
  const response = await download({ headers: { ...audio, 'content-encoding': 'identity' }, body: 'bytes' })
  expect([...response.headers]).toEqual(
    expect.arrayContaining([
      ['content-encoding', 'identity'],
      ['content-length', '5'],
    ]),
  )
})

const json = JSON.stringify({ error: { message: 'The model is overloaded', code: 'overloaded' } })

test.each<[what: string, Fault]>([
  ['JSON', { body: json }],
  ['JSON in two pieces', { body: json, pause: 50 }],
  ['JSON after white space', { body: `\n  ${json}` }],
  ['text', { body: json, headers: { 'content-type': 'text/plain' } }],
  ['a list, encoded', { body: `[${json}]`, encoding: 'gzip' }],
])('an error that comes as a success, as %s, is an APIError', async (_, fault) => {
  const client = createClient({ apiKey: 'k', baseURL: faulty(fault).baseURL, maxRetries: 0 })
  expect(await errorOf(createSpeech(client, speech))).toMatchObject({
    name: 'APIError',
    status: 200,
    code: 'overloaded',
    message: 'createSpeech answered 200: The model is overloaded',
  })
})

test('an error in a success is retried where its code says that it may pass', async () => {
  const passing = JSON.stringify({ error: { message: 'no', code: 503 } })
  const { baseURL } = faulty({ body: passing, headers: { 'retry-after-ms': '1' } }, { body: 'bytes', headers: audio })
  const response = await createSpeech(createClient({ apiKey: 'k', baseURL }), speech)
  expect(await response.text()).toBe('bytes')
})

test.each<[what: string, Fault]>([
  ['that names itself one', { body: json, headers: { 'content-disposition': 'attachment; filename="error.json"' } }],
  ['of JSON', { body: '{"a":[1,2,3]}' }],
  ['of lines of JSON', { body: `${json}\n${json}\n` }],
  ['of text', { body: 'error', headers: { 'content-type': 'text/plain' } }],
  ['of audio', { body: json, headers: audio }],
  ['of nothing', { body: '' }],
])('a file %s is handed out whole', async (_, fault) => {
  expect(await (await download(fault)).text()).toBe(fault.body)
})

test('JSON that is too long for an error is a file', async () => {
  const text = `{"error":{"message":"no"},"text":"${'x'.repeat(100_000)}"}`
  const client = fakeClient(new Response(text, { headers: { 'content-type': 'application/json' } }))
  expect(await (await downloadFile(client, { file_id: 'file-1' })).text()).toBe(text)
})

test('a large file of JSON is not held back', async () => {
  let pulls = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulls++
      controller.enqueue(new TextEncoder().encode(`[${'1,'.repeat(5000)}`))
    },
  })
  const client = fakeClient(() => new Response(body, { headers: { 'content-type': 'application/json' } }))
  const response = await downloadFile(client, { file_id: 'file-1' })
  expect(pulls).toBeLessThan(12)
  await response.body?.cancel()
})
