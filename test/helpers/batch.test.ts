import { expect, expectTypeOf, test, vi } from 'vitest'
import type { StandardSchema } from '../../src/core/index.ts'
import { type BatchEndpoints, type BatchRequest, batchLines } from '../../src/helpers/batchLines.ts'
import { type BatchAnswer, type BatchFailure, readBatchOutput } from '../../src/helpers/readBatchOutput.ts'
import { submitBatch } from '../../src/helpers/submitBatch.ts'
import {
  type CreateEmbeddingResponse,
  CreateEmbeddingResponseSchema,
} from '../../src/schemas/CreateEmbeddingResponse.ts'
import type { CreateBatchParams } from '../../src/schemas/params/CreateBatchParams.ts'
import { all } from '../support/all.ts'
import { errorOf } from '../support/errorOf.ts'
import { fakeClient } from '../support/fakeClient.ts'

type EmbeddingRequest = BatchRequest<'/v1/embeddings'>

const model = 'text-embedding-3-small'

function request(custom_id: string | number, input = 'x'): EmbeddingRequest {
  return { custom_id: `${custom_id}`, params: { model, input } }
}

function* requests(count: number, input?: string): Generator<EmbeddingRequest> {
  for (let n = 1; n <= count; n++) yield request(n, input)
}

function text(stream: ReadableStream<Uint8Array>): Promise<string> {
  return new Response(stream).text()
}

/** Reads a stream and counts its bytes, keeping none. */
async function count(stream: ReadableStream<Uint8Array>): Promise<number> {
  let bytes = 0
  const reader = stream.getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) bytes += read.value.length
  return bytes
}

test('writes a line for each request', async () => {
  const lines = (await text(batchLines([request('a'), request('ü\n')], '/v1/embeddings'))).split('\n')
  const line = (custom_id: string): object => ({
    custom_id,
    method: 'POST',
    url: '/v1/embeddings',
    body: { model, input: 'x' },
  })
  expect(lines.slice(0, -1).map((line) => JSON.parse(line))).toEqual([line('a'), line('ü\n')])
  expect(lines.at(-1)).toBe('')
})

test('makes no line before it is read, and ends its source when it is cancelled', async () => {
  let made = 0
  let ended = false
  async function* source(): AsyncGenerator<EmbeddingRequest> {
    try {
      for (;;) yield request(++made)
    } finally {
      ended = true
    }
  }
  const reader = batchLines(source(), '/v1/embeddings').getReader()
  expect(made).toBe(0)
  await reader.read()
  await reader.read()
  expect(made).toBe(2)
  await reader.cancel()
  expect(ended).toBe(true)
})

test('takes 50,000 requests, and refuses one more', async () => {
  await count(batchLines(requests(50_000), '/v1/embeddings'))
  const error = await errorOf(count(batchLines(requests(60_000), '/v1/embeddings')))
  expect(error).toMatchObject({ name: 'OpenAIError', message: expect.stringContaining('50,000 requests, not 50,001') })
}, 30_000)

test('refuses a list that is too long before its first line, and tells how long it is', async () => {
  const reader = batchLines([...requests(60_000)], '/v1/embeddings').getReader()
  expect(await errorOf(reader.read())).toMatchObject({
    message: expect.stringContaining('50,000 requests, not 60,000'),
  })
})

test('takes 200 MB, and refuses more', async () => {
  const reader = batchLines(requests(101, 'x'.repeat(2_000_000)), '/v1/embeddings').getReader()
  let bytes = 0
  const read = async (): Promise<void> => {
    for (let line = await reader.read(); !line.done; line = await reader.read()) bytes += line.value.length
  }
  expect(await errorOf(read())).toMatchObject({
    message: expect.stringMatching(/200,000,000 bytes, not 200,\d{3},\d{3}:/),
  })
  expect(bytes).toBeGreaterThan(198_000_000)
}, 30_000)

test('refuses a custom_id that was there before', async () => {
  const error = await errorOf(text(batchLines([request('a'), request('b'), request('a')], '/v1/embeddings')))
  expect(error).toMatchObject({ message: 'The batch has two requests with the custom_id a: give each its own.' })
})

test.each([undefined, null, '', 5])('refuses a custom_id that is %j', async (custom_id) => {
  const error = await errorOf(text(batchLines([Object({ ...request('a'), custom_id })], '/v1/embeddings')))
  expect(error).toMatchObject({ name: 'OpenAIError', message: expect.stringContaining('without a custom_id') })
})

test('half characters are made whole', async () => {
  const half = '😀'.slice(0, 1)
  const line = await text(batchLines([request('a', `${half}x😀`), request(half)], '/v1/embeddings'))
  expect(line).not.toMatch(/\\ud83d/i)
  expect(line.split('\n')[0]).toContain('\ufffdx😀')
  expect(JSON.parse(`${line.split('\n')[1]}`).custom_id).toBe('\ufffd')
})

test('refuses what JSON can not hold, and names the request', async () => {
  const cycle: Record<string, unknown> = { model }
  cycle['input'] = cycle
  for (const params of [{ model, input: 5n }, cycle]) {
    const error = await errorOf(text(batchLines([{ custom_id: 'odd', params }], '/v1/responses')))
    expect(error).toMatchObject({ name: 'OpenAIError', message: expect.stringContaining("can't hold request odd: ") })
  }
})

test('the endpoints are those of the document', () => {
  type Named<T> = T extends string ? (string extends T ? never : T) : never
  expectTypeOf<keyof BatchEndpoints>().toEqualTypeOf<Named<CreateBatchParams['endpoint']>>()
})

test('params are typed by the endpoint', () => {
  batchLines([{ custom_id: 'a', params: { input: 'x' } }], '/v1/moderations')
  batchLines([{ custom_id: 'a', params: { model, input: 'x' } }], '/v1/responses')
  batchLines([{ custom_id: 'a', params: { model, messages: [] } }], '/v1/chat/completions')
  // @ts-expect-error an embedding takes no messages
  batchLines([{ custom_id: 'a', params: { model, messages: [] } }], '/v1/embeddings')
  // @ts-expect-error no such endpoint
  batchLines([request('a')], '/v1/audio')
})

/** A server that takes a batch's file and makes the batch. */
function batches(first?: Response): ReturnType<typeof fakeClient> {
  return fakeClient(
    async ({ path, form }, count) => {
      if (path === '/files') await form()
      if (first && count === 1) return first
      return path === '/files' ? { id: 'file-1' } : { id: 'batch_1', status: 'validating' }
    },
    { onDrift: null, maxRetries: 2 },
  )
}

test('submitBatch uploads the lines and makes the batch', async () => {
  const client = batches()
  const metadata = { night: '1' }
  const batch = await submitBatch(
    client,
    { endpoint: '/v1/embeddings', requests: [request('a'), request('b')], metadata },
    { idempotencyKey: 'once', body: { extra: 1 } },
  )
  expect(batch.id).toBe('batch_1')
  const [upload, create] = client.sent
  const form = await upload?.form()
  const file = form?.get('file') as File
  expect([upload?.path, [...(form?.keys() ?? [])], form?.get('purpose'), file.name]).toEqual([
    '/files',
    ['file', 'purpose'],
    'batch',
    'batch.jsonl',
  ])
  expect(await file.text()).toBe(await text(batchLines([request('a'), request('b')], '/v1/embeddings')))
  expect(upload?.headers.get('idempotency-key')).toBeNull()
  expect([create?.path, create?.headers.get('idempotency-key'), create?.body]).toEqual([
    '/batches',
    'once',
    { endpoint: '/v1/embeddings', metadata, completion_window: '24h', input_file_id: 'file-1', extra: 1 },
  ])
})

test('error: an upload that is answered without an id makes no batch', async () => {
  const client = fakeClient(({ path }) => (path === '/files' ? new Response('') : {}), { onDrift: null })
  const error = await errorOf(submitBatch(client, { endpoint: '/v1/embeddings', requests: [request('a')] }))
  expect(error).toMatchObject({
    name: 'APIError',
    message: expect.stringContaining('createFile got an answer without'),
  })
  expect(client.sent.length).toBe(1)
})

test('the upload of a list is retried, that of a generator is not', async () => {
  const broken = (): Response => new Response('', { status: 500, headers: { 'retry-after-ms': '1' } })
  const client = batches(broken())
  await submitBatch(client, { endpoint: '/v1/embeddings', requests: [...requests(2)] })
  expect(client.sent.map(({ path }) => path)).toEqual(['/files', '/files', '/batches'])
  const file = (await client.sent[1]?.form())?.get('file') as File
  expect(await file.text()).toContain('"custom_id":"2"')
  const refused = batches(broken())
  const error = await errorOf(submitBatch(refused, { endpoint: '/v1/embeddings', requests: requests(2) }))
  expect(error).toMatchObject({ name: 'APIError', status: 500 })
  expect(refused.sent.length).toBe(1)
})

test('what the making of requests throws comes through, without a retry', async () => {
  const broken = new Error('broken')
  let made = 0
  async function* source(): AsyncGenerator<EmbeddingRequest> {
    made++
    yield request('a')
    throw broken
  }
  const client = batches()
  expect(await errorOf(submitBatch(client, { endpoint: '/v1/embeddings', requests: source() }))).toBe(broken)
  expect(made).toBe(1)
  const shouldRetry = vi.fn(() => true)
  const error = await errorOf(
    submitBatch({ ...batches(), shouldRetry }, { endpoint: '/v1/embeddings', requests: [request('a'), request('a')] }),
  )
  expect(error).toMatchObject({ name: 'OpenAIError', message: expect.stringContaining('custom_id a') })
  expect(shouldRetry).not.toHaveBeenCalled()
})

const vector = { object: 'embedding', index: 0, embedding: [0.5, 1] }
const answer = { object: 'list', model, data: [vector], usage: { prompt_tokens: 1, total_tokens: 1 } }

/** A line of an output file. */
function line(custom_id: string, status_code = 200, body: unknown = answer): object {
  return { id: 'x', custom_id, response: { status_code, request_id: 'req_1', body }, error: null }
}

/** A file of lines as a response, cut into chunks of a size. */
function file(lines: object[], size = 1e9, end = '\n'): Response {
  const bytes = new TextEncoder().encode(lines.map((line) => JSON.stringify(line)).join('\n') + end)
  let at = 0
  return new Response(
    new ReadableStream({
      pull(controller) {
        if (at >= bytes.length) return controller.close()
        controller.enqueue(bytes.slice(at, at + size))
        at += size
      },
    }),
  )
}

type Item = BatchAnswer<CreateEmbeddingResponse> | BatchFailure

function items(response: Response): Promise<Item[]> {
  return all(readBatchOutput(response, CreateEmbeddingResponseSchema))
}

test.each([1, 2, 7, 100, 1e9])('reads the answers of a file that comes in chunks of %s bytes', async (size) => {
  for (const end of ['\n', '', '\r\n\r\n']) {
    expect(await items(file([line('ä'), line('b')], size, end))).toEqual([
      { custom_id: 'ä', value: answer },
      { custom_id: 'b', value: answer },
    ])
  }
})

test('a request that failed has its error', async () => {
  const refusal = { error: { message: 'Too long.', type: 'invalid_request_error', code: 'too_long', param: 'input' } }
  const [refused, expired, lost] = await items(
    file([
      line('a', 400, refusal),
      { id: 'y', custom_id: 'b', response: null, error: { code: 'batch_expired', message: 'It expired.' } },
      { id: 'z', custom_id: 'c', response: { status_code: 500 }, error: null },
    ]),
  )
  expect(refused).toEqual({ custom_id: 'a', error: expect.any(Error) })
  expect(Object(refused).error).toMatchObject({
    name: 'APIError',
    message: 'Request a of the batch failed: Too long. (req_1)',
    status: 400,
    code: 'too_long',
    type: 'invalid_request_error',
    param: 'input',
    requestId: 'req_1',
    body: refusal,
  })
  expect(Object(expired).error).toMatchObject({ name: 'APIError', status: undefined, code: 'batch_expired' })
  expect(Object(lost).error).toMatchObject({
    name: 'APIError',
    message: 'Request c of the batch failed: it has neither an answer nor an error (status 500)',
    status: 500,
  })
})

test.each([
  { error: { message: 'Overloaded', code: 429 } },
  { error: 'Overloaded' },
  [{ error: { message: 'Overloaded' } }],
  { object: 'error', message: 'Overloaded', code: 429 },
])('error: a status of 200 with %j', async (body) => {
  const [item] = await items(file([line('a', 200, body)]))
  const message = 'Request a of the batch failed: Overloaded (req_1)'
  expect(item).toMatchObject({ custom_id: 'a', error: { name: 'APIError', status: 200, message } })
})

test('an answer that does not fit its schema is an error with the answer', async () => {
  const odd = { ...answer, data: 'none' }
  const [bad, good] = await items(file([line('a', 200, odd), line('b')]))
  expect(bad).toMatchObject({ custom_id: 'a', error: { name: 'SchemaError', of: 'answer', value: odd } })
  expect(Object(bad).error.issues[0].path).toEqual(['data'])
  expect(good).toEqual({ custom_id: 'b', value: answer })
})

test('answers are checked by any Standard Schema, also one that takes its time', async () => {
  const validate = async (value: unknown): Promise<{ issues?: { message: string; path: string[] }[] }> =>
    Object(value).model === model ? {} : { issues: [{ message: 'Wrong model.', path: ['model'] }] }
  const schema: StandardSchema<{ model: string }> = { '~standard': { version: 1, vendor: 'own', validate } }
  const found: unknown[] = []
  for await (const item of readBatchOutput(file([line('a'), line('b', 200, { model: 'x' })]), schema)) found.push(item)
  expect(found).toMatchObject([
    { custom_id: 'a', value: answer },
    { custom_id: 'b', error: { name: 'SchemaError', issues: [{ path: ['model'] }] } },
  ])
})

test('a line that is not JSON is an error, after the lines before it', async () => {
  const response = new Response(`${JSON.stringify(line('a'))}\n{"custom_id":"b"`)
  const found: string[] = []
  const error = await errorOf(
    (async () => {
      for await (const { custom_id } of readBatchOutput(response, CreateEmbeddingResponseSchema)) found.push(custom_id)
    })(),
  )
  expect(error).toMatchObject({ name: 'StreamParseError', text: '{"custom_id":"b"' })
  expect(found).toEqual(['a'])
})

test('an empty file has nothing, and break ends the download', async () => {
  expect(await items(new Response(null))).toEqual([])
  let ended = false
  const bytes = new TextEncoder().encode(`${JSON.stringify(line('a'))}\n`)
  const body = new ReadableStream({
    pull: (controller) => controller.enqueue(bytes),
    cancel() {
      ended = true
    },
  })
  for await (const _ of readBatchOutput(new Response(body), CreateEmbeddingResponseSchema)) break
  expect(ended).toBe(true)
})

test('reads 100 MB no faster than it is asked to, and a line of 20 MB in linear time', async () => {
  const chunk = new TextEncoder().encode(`${JSON.stringify(line('a'))}\n`.repeat(400))
  let sent = 0
  let ahead = 0
  let read = 0
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (sent > 1e8) return controller.close()
        sent += chunk.length
        ahead = Math.max(ahead, sent - read)
        controller.enqueue(chunk)
      },
    },
    { highWaterMark: 0 },
  )
  for await (const item of readBatchOutput(new Response(body), CreateEmbeddingResponseSchema))
    read += 'value' in item ? chunk.length / 400 : 0
  expect(read).toBe(sent)
  expect(ahead).toBeLessThan(4 * chunk.length)
  const long = { ...answer, note: 'x'.repeat(2e7) }
  const started = Date.now()
  const [item] = await items(file([line('long', 200, long)], 4096))
  expect(Object(item).value.note.length).toBe(2e7)
  expect(Date.now() - started).toBeLessThan(5000)
}, 30_000)

test('answers are typed by the schema', () => {
  expectTypeOf(readBatchOutput(new Response(), CreateEmbeddingResponseSchema)).toEqualTypeOf<
    AsyncIterable<BatchAnswer<CreateEmbeddingResponse> | BatchFailure>
  >()
})
