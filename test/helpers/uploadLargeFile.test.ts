import { describe, expect, test } from 'vitest'
import { createClient, isAPIError, OpenAIError, throwOnDrift } from '../../src/core/index.ts'
import { type StoredObject, uploadLargeFile } from '../../src/helpers/uploadLargeFile.ts'
import { downloadFile } from '../../src/operations/downloadFile.ts'
import { createMockServer } from '../../src/testing/index.ts'
import { errorOf } from '../support/errorOf.ts'

const meta = { purpose: 'batch', mime_type: 'application/octet-stream' }
const bytes = Uint8Array.from({ length: 1000 }, (_, index) => index % 251)
/** Small parts, so that there are several. */
const small = { partSize: 150 }

/** A client of a mock, with the most requests that were under way at a time. */
function newMock() {
  const mock = createMockServer()
  let open = 0
  const seen = { mostOpen: 0, paths: [] as string[] }
  const fetch: typeof mock.fetch = async (input, init) => {
    seen.paths.push(new URL(`${input}`).pathname.replace(/upload_\w+/, 'ID'))
    seen.mostOpen = Math.max(seen.mostOpen, ++open)
    try {
      return await mock.fetch(input, init)
    } finally {
      open--
    }
  }
  const client = createClient({ apiKey: 'test', fetch, onDrift: throwOnDrift, maxRetries: 0 })
  return { mock, client, seen }
}

/** A stream of pieces of the bytes, and what became of it. */
function streamOf(pieceSize: number, { failAt = Infinity, hangAt = Infinity } = {}) {
  const seen = { reads: 0, cancelled: false }
  let at = 0
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        seen.reads++
        if (at >= failAt) throw new RangeError('The disk is gone.')
        if (at >= hangAt) await new Promise(() => {})
        if (at >= bytes.length) return controller.close()
        controller.enqueue(bytes.subarray(at, at + pieceSize))
        at += pieceSize
      },
      cancel() {
        seen.cancelled = true
      },
    },
    { highWaterMark: 0 },
  )
  return { stream, seen }
}

const object = (): StoredObject => ({ key: 'backups/data.bin', size: 1000, body: streamOf(64).stream })

describe('uploadLargeFile', () => {
  test.each([
    ['a File', () => ({ file: new File([bytes], 'data.bin') })],
    ['a Blob', () => ({ file: new Blob([bytes]), filename: 'data.bin' })],
    ['a stream', () => ({ file: streamOf(64).stream, bytes: 1000, filename: 'data.bin' })],
    ['a stream of one chunk', () => ({ file: streamOf(1000).stream, bytes: 1000, filename: 'data.bin' })],
    ['an iterable', () => ({ file: streamOf(150).stream.values(), bytes: 1000, filename: 'data.bin' })],
    ['a source', () => ({ file: { name: 'data.bin', size: 1000, stream: () => streamOf(7).stream } })],
    [
      'a response',
      () => ({ file: new Response(bytes, { headers: { 'content-length': '1000' } }), filename: 'data.bin' }),
    ],
    ['an object of R2', () => ({ file: object() })],
  ])('%s arrives whole, in parts', async (_, make) => {
    const { mock, client, seen } = newMock()
    const progress: number[] = []
    const onProgress = ({ loaded, total }: { loaded: number; total: number }) => {
      expect(total).toBe(1000)
      progress.push(loaded)
    }
    const file = await uploadLargeFile(client, { ...meta, ...make() }, { ...small, concurrency: 1, onProgress })
    expect(file).toMatchObject({ object: 'file', bytes: 1000, filename: 'data.bin', purpose: 'batch' })
    const content = await downloadFile(client, { file_id: file.id })
    expect(new Uint8Array(await content.arrayBuffer())).toEqual(bytes)
    expect(progress).toEqual([150, 300, 450, 600, 750, 900, 1000])
    expect(seen.paths.filter((path) => path.endsWith('/parts'))).toHaveLength(7)
    expect(mock.state.uploadParts.size).toBe(0)
  })

  test('default: one part of a small file; four at a time of a larger one', async () => {
    const { client, seen } = newMock()
    await uploadLargeFile(client, { ...meta, file: new File([bytes], 'a') })
    expect(seen.paths).toEqual(['/v1/uploads', '/v1/uploads/ID/parts', '/v1/uploads/ID/complete'])
    await uploadLargeFile(client, { ...meta, file: new File([bytes], 'a') }, { partSize: 50 })
    expect(seen.mostOpen).toBe(4)
  })

  test('a stream is read no further than the parts under way', async () => {
    const { mock, client } = newMock()
    const { stream, seen } = streamOf(50)
    mock.faults.add({ match: 'addUploadPart', times: 2, delay: 100 })
    const params = { ...meta, file: stream, bytes: 1000, filename: 'a' }
    const uploaded = uploadLargeFile(client, params, { partSize: 100, concurrency: 2 })
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(seen.reads).toBe(4)
    await uploaded
  })

  test('a part that fails is sent again, alone, of a stream too', async () => {
    const { mock, client, seen } = newMock()
    mock.faults.add({ match: 'addUploadPart', status: 500, headers: { 'retry-after-ms': '1' } })
    const params = { ...meta, file: streamOf(64).stream, bytes: 1000, filename: 'a' }
    const { id } = await uploadLargeFile(client, params, small, { maxRetries: 1 })
    expect(seen.paths.filter((path) => path.endsWith('/parts'))).toHaveLength(8)
    const content = await downloadFile(client, { file_id: id })
    expect(new Uint8Array(await content.arrayBuffer())).toEqual(bytes)
  })

  test('error: a part that stays refused cancels the upload and the source', async () => {
    const { mock, client, seen } = newMock()
    const { stream, seen: source } = streamOf(64, { hangAt: 300 })
    mock.faults.add({ match: 'addUploadPart', status: 413 })
    const params = { ...meta, file: stream, bytes: 1000, filename: 'a' }
    const error = await errorOf(uploadLargeFile(client, params, small))
    expect(isAPIError(error) && error.status).toBe(413)
    expect(seen.paths.at(-1)).toBe('/v1/uploads/ID/cancel')
    expect([...mock.state.uploads.values()]).toMatchObject([{ status: 'cancelled' }])
    expect(source.cancelled).toBe(true)
  })

  test('error: a signal that fires in the middle', async () => {
    const { mock, client } = newMock()
    const { stream, seen } = streamOf(64, { hangAt: 500 })
    const controller = new AbortController()
    const onProgress = () => controller.abort('enough')
    const params = { ...meta, file: stream, bytes: 1000, filename: 'a' }
    const { signal } = controller
    expect(await errorOf(uploadLargeFile(client, params, { ...small, onProgress }, { signal }))).toBe('enough')
    expect([...mock.state.uploads.values()]).toMatchObject([{ status: 'cancelled' }])
    expect(seen.cancelled).toBe(true)
  })

  test('error: a source that breaks', async () => {
    const { mock, client } = newMock()
    const params = { ...meta, file: streamOf(64, { failAt: 500 }).stream, bytes: 1000, filename: 'a' }
    const error = await errorOf(uploadLargeFile(client, params, small))
    expect(error).toMatchObject({ name: 'OpenAIError', cause: expect.any(RangeError) })
    expect([...mock.state.uploads.values()]).toMatchObject([{ status: 'cancelled' }])
  })

  test.each([
    [999, 'more bytes'],
    [1001, '1000 bytes'],
  ])('error: %s bytes were announced', async (announced, words) => {
    const { mock, client } = newMock()
    const params = { ...meta, file: streamOf(64).stream, bytes: announced, filename: 'a' }
    const error = await errorOf(uploadLargeFile(client, params, small))
    expect(error).toMatchObject({ name: 'OpenAIError', message: expect.stringContaining(words) })
    expect([...mock.state.uploads.values()]).toMatchObject([{ status: 'cancelled' }])
  })

  test.each<[string, object, object]>([
    ['a size', { bytes: undefined }, {}],
    ['bytes', { bytes: 0 }, {}],
    ['a name', { filename: undefined }, {}],
    ['smaller parts', {}, { partSize: 64_000_001 }],
    ['parts', {}, { partSize: 0 }],
    ['options in their place', {}, { timeout: 1 }],
  ])('error: what needs %s is refused before anything is sent', async (_, params, settings) => {
    const { client, seen } = newMock()
    const { stream, seen: source } = streamOf(64)
    const whole = { ...meta, file: stream, bytes: 1000, filename: 'a', ...params }
    const error = await errorOf(uploadLargeFile(client, whole, settings))
    expect(error).toBeInstanceOf(OpenAIError)
    expect(seen.paths).toEqual([])
    expect(source.cancelled).toBe(true)
  })

  test('error: an answer without an id or without a file', async () => {
    for (const match of ['createUpload', 'addUploadPart', 'completeUpload'] as const) {
      const { mock, client } = newMock()
      mock.faults.add({ match, body: {} })
      const loose = { ...client, onDrift: null }
      const error = await errorOf(uploadLargeFile(loose, { ...meta, file: new File([bytes], 'a') }))
      expect(error).toMatchObject({ name: 'APIError', message: expect.stringContaining(match) })
    }
  })
})
