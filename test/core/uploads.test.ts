import { describe, expect, inject, test, vi } from 'vitest'
import { call } from '../../src/core/call.ts'
import { type Client, type ClientOptions, createClient, type RequestOptions, request } from '../../src/core/index.ts'
import { multipart } from '../../src/core/multipart.ts'
import { sendFiles } from '../../src/core/sendFiles.ts'
import { requestStream } from '../../src/streams/requestStream.ts'
import { streamed } from '../support/answers.ts'
import { errorOf } from '../support/errorOf.ts'
import { fakeClient } from '../support/fakeClient.ts'
import { type Fault, faulty } from '../support/faulty.ts'
import { type WatchedFile, watchedFile, watchedForms } from '../support/watchedFile.ts'

const forever = new Promise<never>(() => {})
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

function upload(options: ClientOptions, params: object, limits?: RequestOptions): Promise<unknown> {
  const client = createClient({ apiKey: 'k', maxRetries: 0, ...options })
  return sendFiles(multipart, params, (encode) =>
    call(client, { operation: 'createFile', method: 'POST', path: '/files', params, encode }, limits),
  )
}

/** Whatever was opened was ended, once, and nothing reads on. */
async function expectEnded(...files: WatchedFile[]): Promise<void> {
  await sleep(20)
  await vi.waitFor(() => expect(files.map(({ ended }) => ended)).toEqual(files.map(({ opened }) => opened)), 2000)
  const reads = files.map((file) => file.reads)
  await sleep(30)
  expect(files.map((file) => file.reads)).toEqual(reads)
  expect(files.map(({ ended }) => ended)).toEqual(files.map(({ opened }) => opened))
}

/** Ways in which the server ends a call that uploads. */
const faults: Record<string, Fault> = {
  'an error status': { unread: true, status: 400 },
  'two errors that are retried': { unread: true, status: 500, headers: { 'retry-after-ms': '1' } },
  'a broken connection': { unread: true, reset: 'before' },
  'no HTTP': { unread: true, garbage: true },
  'an answer to half of it': { unread: true, body: '{"id":"file-1"}' },
}

/** Ways in which the caller ends it, while the server reads. */
const limits: Record<string, () => RequestOptions> = {
  timeout: () => ({ timeout: 500 }),
  totalTimeout: () => ({ totalTimeout: 500 }),
  'an abort': () => ({ signal: AbortSignal.timeout(500) }),
}

describe.each(watchedForms)('%s is ended by', { concurrent: true }, (form) => {
  test.each(Object.keys(faults))('%s', async (ending) => {
    const watched = watchedFile(form)
    const { baseURL } = faulty(faults[ending] ?? {})
    const maxRetries = ending === 'two errors that are retried' ? 1 : 0
    await upload({ baseURL, maxRetries }, { file: watched.file, purpose: 'batch' }, { timeout: 400 }).catch(() => {})
    await expectEnded(watched)
  })

  test.each(Object.keys(limits))('%s', async (ending) => {
    const watched = watchedFile(form)
    await errorOf(upload({ baseURL: faulty({}).baseURL }, { file: watched.file }, limits[ending]?.()))
    expect(watched.opened).toBeGreaterThan(0)
    await expectEnded(watched)
  })

  test('a refused connection', async () => {
    const watched = watchedFile(form)
    await errorOf(upload({ baseURL: inject('refusingUrl') }, { file: watched.file }))
    await expectEnded(watched)
  })

  test('another file of the form that fails, before it or after it', async () => {
    const broken = { name: 'b', stream: () => Promise.reject(new Error('EIO')) }
    const [after, before] = [watchedFile(form), watchedFile(form)]
    const { baseURL } = faulty({})
    expect(await errorOf(upload({ baseURL }, { image: [broken, after.file] }))).toMatchObject({ name: 'OpenAIError' })
    await errorOf(upload({ baseURL }, { image: [before.file, broken] }, { timeout: 100 }))
    await expectEnded(after, before)
  })

  test.each<[ending: string, ClientOptions]>([
    ['a key that fails', { apiKey: () => Promise.reject(new Error('no key')) }],
    ['an empty key', { apiKey: '' }],
    ['an abort while the key is asked for', { apiKey: () => forever }],
    ['prepare, which throws', { prepare: () => Promise.reject(new Error('not today')) }],
    ['an abort while prepare is under way', { prepare: () => forever }],
    ['an address that is none', { baseURL: 'nowhere' }],
    ['a header that is none', { headers: { 'x-a': 'a\nb' } }],
  ])('%s, before anything is sent', async (_, options) => {
    const watched = watchedFile(form)
    const { baseURL, seen } = faulty({})
    await errorOf(upload({ baseURL, ...options }, { file: watched.file }, { signal: AbortSignal.timeout(50) }))
    expect(watched.reads).toBe(0)
    await expectEnded(watched)
    expect(await seen()).toEqual([])
  })

  test.each<[ending: string, object, RequestOptions]>([
    ['a field that is refused', { purpose: null }, {}],
    ['a signal that had fired', {}, { signal: AbortSignal.abort(new Error('left')) }],
  ])('%s', async (_, params, options) => {
    const watched = watchedFile(form)
    await errorOf(upload({}, { file: watched.file, ...params }, options))
    expect(watched.reads).toBe(0)
    await expectEnded(watched)
  })
})

test('files are opened one by one, when their turn comes', async () => {
  const opened: string[] = []
  const image = ['a', 'b', 'c'].map((name) => ({
    name,
    stream() {
      opened.push(name)
      return new Blob([name]).stream()
    },
  }))
  const { baseURL, seen } = faulty({ echo: true })
  await upload({ baseURL }, { image })
  expect(opened).toEqual(['a', 'b', 'c'])
  const [{ body } = { body: '' }] = await seen()
  expect(body.match(/\r\n\r\n[abc]\r\n/g)).toEqual(['\r\n\r\na\r\n', '\r\n\r\nb\r\n', '\r\n\r\nc\r\n'])
  const client = fakeClient([{ id: 'not read' }])
  await sendFiles(multipart, { image }, (encode) =>
    call(client, { method: 'POST', path: '/images/edits', params: { image }, encode }),
  )
  expect(opened).toHaveLength(3)
})

test('once an upload is over, no other file of it is opened', async () => {
  const [first, second] = [watchedFile('a stream'), watchedFile('a source')]
  await errorOf(upload({ baseURL: faulty({}).baseURL }, { image: [first.file, second.file] }, { timeout: 50 }))
  await expectEnded(first, second)
  expect([first.opened, second.opened]).toEqual([1, 0])
})

test('a read that is pending is ended, too', async () => {
  let cancelled: unknown
  const file = new ReadableStream<Uint8Array>({
    pull: () => forever,
    cancel(reason) {
      cancelled = reason
    },
  })
  const error = await errorOf(upload({ baseURL: faulty({}).baseURL }, { file }, { timeout: 50 }))
  expect(error).toMatchObject({ limit: 'timeout' })
  expect(cancelled).toBe(error)
})

describe('what a source does wrong is told at once, and nothing is sent again:', () => {
  const bytes = new Uint8Array(10)
  const stream = (...chunks: unknown[]): ReadableStream =>
    new ReadableStream({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(chunk)
        controller.close()
      },
    })
  const failing = (error: unknown): ReadableStream<Uint8Array> =>
    new ReadableStream({ pull: (controller) => controller.error(error) })
  const disk = new Error('EIO: i/o error, read')
  const read = new Response(bytes)

  test.each<[what: string, file: () => unknown, message: string, cause?: unknown]>([
    ['a text', () => stream('text'), "can't send `file`: its chunks have to be Uint8Arrays."],
    ['a buffer', () => stream(bytes.buffer), "can't send `file`: its chunks have to be Uint8Arrays."],
    [
      'a view of another kind',
      () => stream(new Float32Array(2)),
      "can't send `file`: its chunks have to be Uint8Arrays.",
    ],
    ['null', () => stream(null), "can't send `file`: its chunks have to be Uint8Arrays."],
    ['bytes, then a text', () => stream(bytes, 'text'), "can't send `file`: its chunks have to be Uint8Arrays."],
    ['a failing read', () => failing(disk), "can't read `file`: EIO: i/o error, read.", disk],
    ['a read that fails with a word', () => failing('gone'), "can't read `file`: gone.", 'gone'],
    [
      'an iterable that throws',
      async function* () {
        yield bytes
        throw disk
      },
      "can't read `file`: EIO: i/o error, read.",
      disk,
    ],
    [
      'stream() that throws',
      () => ({
        name: 'a',
        stream() {
          throw disk
        },
      }),
      "can't read `file`: EIO: i/o error, read.",
      disk,
    ],
    [
      'stream() that rejects',
      () => ({ name: 'a', stream: () => Promise.reject(disk) }),
      "can't read `file`: EIO",
      disk,
    ],
    ['stream() without a stream', () => ({ name: 'a', stream: () => 'text' }), "can't read `file`: "],
    ['a stream that is in use', locked, "can't read `file`: "],
    ['fewer bytes than it says', () => sized(11), "can't send `file`: its size is not the one announced."],
    ['more bytes than it says', () => sized(9), "can't send `file`: its size is not the one announced."],
    ['a response that was read', () => read, "can't read `file`: "],
  ])('%s', async (what, make, message, cause) => {
    if (what === 'a response that was read') await read.arrayBuffer()
    const { baseURL, seen } = faulty({ body: '{"id":"file-1"}' })
    const started = Date.now()
    const error = await errorOf(upload({ baseURL, maxRetries: 2 }, { file: make(), purpose: 'batch' }))
    expect(error).toMatchObject({ name: 'OpenAIError', message: expect.stringContaining(`createFile ${message}`) })
    if (cause) expect(Object(error).cause).toBe(cause)
    expect(Object(error).attempts).toHaveLength(1)
    expect(Date.now() - started).toBeLessThan(1000)
    expect((await seen()).length).toBeLessThan(2)
  })

  function sized(size: number): object {
    return { name: 'a', size, stream: () => stream(bytes) }
  }
  function locked(): ReadableStream {
    const taken = stream(bytes)
    taken.getReader()
    return taken
  }
})

test('a size that is told as text is announced as it is', async () => {
  const { baseURL } = faulty({ body: '{"id":"file-1"}' })
  const file = { name: 'a', size: '10', stream: () => new Blob(['some bytes']).stream() }
  expect(await upload({ baseURL }, { file, purpose: 'batch' })).toEqual({ id: 'file-1' })
})

test.each<[what: string, send: (client: Client, body: ReadableStream) => Promise<unknown>]>([
  ['a response', (client, body) => request(client, { method: 'POST', path: '/x', body, answer: 'response' })],
  ['a stream', (client, body) => requestStream(client, { method: 'POST', path: '/x', body })],
])('an answer that is %s can begin while the server still reads', async (_, send) => {
  let rest: Promise<string> = Promise.resolve('')
  const client = fakeClient(({ init }) => {
    rest = new Response(init.body).text()
    return streamed('data: {}\n\n')
  })
  const pieces = ['a', 'b', 'c']
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await sleep(10)
      const piece = pieces.shift()
      if (piece) controller.enqueue(new TextEncoder().encode(piece))
      else controller.close()
    },
  })
  await send(client, body)
  expect(await rest).toBe('abc')
})

async function* iterate(): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode('some ')
  yield new TextEncoder().encode('bytes')
}

describe('a stream as the body of a request', () => {
  test('goes out as it is', async () => {
    const { baseURL } = faulty({ echo: true })
    const client = createClient({ apiKey: 'k', baseURL })
    const headers = { 'content-type': 'audio/wav' }
    const body = new Blob(['some bytes']).stream()
    const seen = await request(client, { method: 'POST', path: '/x', body, headers })
    expect(seen).toMatchObject({ body: 'some bytes', headers: { ...headers, 'transfer-encoding': 'chunked' } })
  })

  test.each(Object.keys(faults))('is ended by %s', async (ending) => {
    const watched = watchedFile('a stream')
    const client = createClient({ apiKey: 'k', maxRetries: 0, baseURL: faulty(faults[ending] ?? {}).baseURL })
    await request(client, { method: 'POST', path: '/x', body: watched.file }, { timeout: 400 }).catch(() => {})
    await expectEnded(watched)
  })

  test('is ended by a signal that had fired, and by a key that fails', async () => {
    for (const apiKey of ['k', () => Promise.reject(new Error('no key'))]) {
      const watched = watchedFile('a stream')
      const signal = apiKey === 'k' ? AbortSignal.abort() : undefined
      await errorOf(request(createClient({ apiKey }), { method: 'POST', path: '/x', body: watched.file }, { signal }))
      await expectEnded(watched)
    }
  })

  test.each<[form: string, open: () => unknown]>([
    ['an async iterable', iterate],
    ['a response', () => new Response('some bytes')],
    ['a source', () => ({ name: 'a.txt', stream: () => new Blob(['some bytes']).stream() })],
  ])('can be %s, too', async (_, open) => {
    const client = createClient({ apiKey: 'k', baseURL: faulty({ echo: true }).baseURL })
    expect(await request(client, { method: 'POST', path: '/x', body: open() })).toMatchObject({ body: 'some bytes' })
  })

  test('is refused when it brings no bytes', async () => {
    const client = createClient({ apiKey: 'k', baseURL: faulty({}).baseURL })
    const body = new ReadableStream({ pull: (controller) => controller.enqueue('text') })
    expect(await errorOf(request(client, { method: 'POST', path: '/x', body }))).toMatchObject({
      name: 'OpenAIError',
      message: "POST /x can't send `body`: its chunks have to be Uint8Arrays.",
    })
  })
})
