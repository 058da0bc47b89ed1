import { expect, test } from 'vitest'
import { requestStream } from '../../src/streams/requestStream.ts'
import { chunk } from '../support/chunk.ts'
import { fakeClient } from '../support/fakeClient.ts'
import { sse } from '../support/sse.ts'

test('a stream of 100 MB keeps memory flat', { timeout: 60_000 }, async () => {
  const bytes = new TextEncoder().encode(sse(...Array.from({ length: 256 }, () => chunk('word '))))
  let remaining = Math.ceil(100_000_000 / bytes.length)
  const body = new ReadableStream({
    pull(controller) {
      if (remaining-- > 0) controller.enqueue(bytes)
      else controller.close()
    },
  })
  const client = fakeClient(() => new Response(body))
  const stream = await requestStream(client, { method: 'POST', path: '/responses' })
  let count = 0
  let peak = 0
  const before = process.memoryUsage().rss
  for await (const _ of stream) if (++count % 10_000 === 0) peak = Math.max(peak, process.memoryUsage().rss)
  expect(count).toBeGreaterThan(500_000)
  expect(peak - before).toBeLessThan(64 * 2 ** 20)
})
