import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createClient, request } from '../../src/core/index.ts'
import { createChatCompletionStream } from '../../src/operations/createChatCompletionStream.ts'
import { json, streamed } from '../support/answers.ts'
import { chunk } from '../support/chunk.ts'
import { fakeClient } from '../support/fakeClient.ts'
import { faulty } from '../support/faulty.ts'
import { sse } from '../support/sse.ts'
import { watchSignal } from '../support/watchSignal.ts'
import { watchTimers } from '../support/watchTimers.ts'

setFlagsFromString('--expose-gc')
const gc = runInNewContext('gc') as () => void
const rejections: unknown[] = []
const note = (reason: unknown): void => void rejections.push(reason)
beforeAll(() => process.on('unhandledRejection', note))
afterAll(() => process.off('unhandledRejection', note))

async function heap(): Promise<number> {
  for (let n = 0; n < 3; n++) {
    gc()
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return process.memoryUsage().heapUsed / 2 ** 20
}

test('10,000 calls on one client and one signal: no error, and the heap is back', { timeout: 60_000 }, async () => {
  const { signal } = new AbortController()
  const client = fakeClient([json({ ok: true })])
  const calls = async (count: number): Promise<void> => {
    await Promise.all(
      Array.from({ length: count }, () => request(client, { method: 'POST', path: '/x', body: { a: 1 } }, { signal })),
    )
    client.sent.length = 0
  }
  await calls(2000)
  const before = await heap()
  for (let n = 0; n < 10; n++) await calls(1000)
  expect((await heap()) - before).toBeLessThan(2)
  expect(rejections).toEqual([])
})

/** An answer in 20 events, one for each turn of the event loop. */
function twentyChunks(): Response {
  let n = 0
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve))
    controller.enqueue(new TextEncoder().encode(sse(chunk('x', n === 19 ? 'stop' : null))))
    if (++n === 20) controller.close()
  }
  return streamed(new ReadableStream({ pull }))
}

test('1,000 concurrent streams on one client and one signal: whole, and the heap is back', {
  timeout: 60_000,
}, async () => {
  const { signal } = new AbortController()
  const counter = watchSignal(signal)
  const timers = watchTimers()
  const client = fakeClient([twentyChunks])
  const read = async (breaks: boolean): Promise<number> => {
    let events = 0
    const params = { model: 'm', messages: [] }
    for await (const _ of await createChatCompletionStream(client, params, { signal, totalTimeout: 60_000 })) {
      if (++events === 5 && breaks) break
    }
    return events
  }
  const streams = async (): Promise<number[]> => {
    const counts = await Promise.all(Array.from({ length: 1000 }, (_, n) => read(n % 10 === 0)))
    client.sent.length = 0
    return counts
  }
  await streams()
  const before = await heap()
  const counts = await streams()
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(900 * 20 + 100 * 5)
  expect((await heap()) - before).toBeLessThan(4)
  expect([counter.listeners, timers.live.size, rejections]).toEqual([0, 0, []])
  timers.stop()
})

test('2,000 calls over real connections, a fifth of which fail', { timeout: 60_000 }, async () => {
  const good = createClient({ apiKey: 'k', baseURL: faulty({}).baseURL })
  const bad = createClient({ apiKey: 'k', baseURL: faulty({ reset: 'before' }).baseURL, maxRetries: 0 })
  const results: string[] = []
  for (let n = 0; n < 20; n++) {
    const calls = Array.from({ length: 100 }, (_, n) =>
      request(n % 5 ? good : bad, { method: 'POST', path: '/x' }).then(
        () => 'good',
        (error: Error) => error.name,
      ),
    )
    results.push(...(await Promise.all(calls)))
  }
  expect(results.filter((result) => result === 'good')).toHaveLength(1600)
  expect(results.filter((result) => result === 'ConnectionError')).toHaveLength(400)
  expect(rejections).toEqual([])
})
