import { expect, test } from 'vitest'
import { call } from '../../src/core/call.ts'
import { createClient } from '../../src/core/index.ts'
import { multipart } from '../../src/core/multipart.ts'
import { sendFiles } from '../../src/core/sendFiles.ts'
import { faulty } from '../support/faulty.ts'

const MiB = 2 ** 20

/** A stream of so many bytes that tells how many were asked for. */
function sourceOf(size: number): { stream: ReadableStream<Uint8Array>; readonly asked: number } {
  const chunk = new Uint8Array(MiB).fill(97)
  const source = {
    asked: 0,
    stream: new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          if (source.asked === size) return controller.close()
          source.asked += MiB
          controller.enqueue(chunk)
        },
      },
      { highWaterMark: 0 },
    ),
  }
  return source
}

test('200 MB of a stream go out as the server takes them', { timeout: 60_000 }, async () => {
  const size = 200 * MiB
  const source = sourceOf(size)
  const { baseURL, seen } = faulty({ readAfter: 700, body: '{"id":"file-1"}' })
  const client = createClient({ apiKey: 'k', baseURL })
  const params = { purpose: 'batch', file: source.stream }
  const result = sendFiles(multipart, params, (encode) =>
    call(client, { operation: 'createFile', method: 'POST', path: '/files', params, encode }),
  )
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(source.asked).toBeGreaterThan(0)
  expect(source.asked).toBeLessThan(24 * MiB)
  expect(await result).toEqual({ id: 'file-1' })
  const [got] = await seen()
  expect(got?.bytes).toBeGreaterThan(size)
  expect(got?.bytes).toBeLessThan(size + 1000)
})
