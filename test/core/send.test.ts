import * as v from 'valibot'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { callBytes } from '../../src/core/callBytes.ts'
import { APIError, type ClientOptions, createClient, request } from '../../src/core/index.ts'
import { failure, json } from '../support/answers.ts'
import { errorOf } from '../support/errorOf.ts'
import { fakeClient } from '../support/fakeClient.ts'
import { faulty } from '../support/faulty.ts'
import { watchSignal } from '../support/watchSignal.ts'
import { watchTimers } from '../support/watchTimers.ts'

const get = { method: 'GET', path: '/x' }
const reason = new Error('enough')
let timers: ReturnType<typeof watchTimers>
beforeEach(() => {
  timers = watchTimers()
})
afterEach(() => timers.stop())

function real(
  ...faults: Parameters<typeof faulty>
): ReturnType<typeof faulty> & { client: ReturnType<typeof createClient> } {
  const server = faulty(...faults)
  return { ...server, client: createClient({ apiKey: 'sk-test', baseURL: server.baseURL, maxRetries: 0 }) }
}

function abortAfter(ms: number): { signal: AbortSignal; counter: { readonly listeners: number } } {
  const controller = new AbortController()
  const counter = watchSignal(controller.signal)
  setTimeout(() => controller.abort(reason), ms)
  return { signal: controller.signal, counter }
}

test('an abort before the call sends nothing', async () => {
  const client = fakeClient([json({})])
  expect(await errorOf(request(client, get, { signal: AbortSignal.abort(reason) }))).toBe(reason)
  expect(client.sent).toHaveLength(0)
})

test.each([
  ['the headers', { delay: 3000 }],
  ['the body', { stall: true, body: '{"a":1}' }],
])('an abort during %s ends the request', async (_, fault) => {
  const { client, seen } = real(fault)
  const { signal, counter } = abortAfter(100)
  expect(await errorOf(request(client, get, { signal }))).toBe(reason)
  expect(counter.listeners).toBe(0)
  await vi.waitFor(async () => expect(await seen()).toMatchObject([{ closed: true }]))
})

test('an abort ends the wait between attempts', async () => {
  const client = fakeClient([failure(500, {}, { 'retry-after-ms': '50000' })])
  const { signal, counter } = abortAfter(50)
  const started = Date.now()
  expect(await errorOf(request(client, get, { signal }))).toBe(reason)
  expect(Date.now() - started).toBeLessThan(1000)
  expect(client.sent).toHaveLength(1)
  expect([counter.listeners, timers.live.size]).toEqual([0, 0])
})

test('an abort by the function that is asked for the key, or by prepare, is heard', async () => {
  for (const hook of ['apiKey', 'prepare']) {
    const controller = new AbortController()
    const client = fakeClient([{}], {
      [hook]: () => {
        controller.abort(reason)
        return new Promise(() => {})
      },
    })
    expect(await errorOf(request(client, get, { signal: controller.signal }))).toBe(reason)
    expect(client.sent).toEqual([])
  }
})

test('an abort is heard while the key is asked for, and by a fetch that is deaf to it', async () => {
  const never = (): Promise<never> => new Promise(() => {})
  const asking = createClient({ apiKey: never })
  expect(await errorOf(request(asking, get, { signal: abortAfter(20).signal }))).toBe(reason)
  const deaf = createClient({ apiKey: 'k', fetch: never })
  expect(await errorOf(request(deaf, get, { signal: abortAfter(20).signal }))).toBe(reason)
})

test('an answer that comes after its attempt was given up changes nothing', async () => {
  const late = async (): Promise<Response> => {
    await new Promise((resolve) => setTimeout(resolve, 850))
    return json({}, 418)
  }
  const events: unknown[] = []
  const client = fakeClient([late, () => new Promise(() => {})], {
    timeout: 300,
    maxRetries: 1,
    observe: ({ type, attempt, status }) => void events.push([type, attempt, status]),
  })
  const error = await errorOf(request(client, get))
  expect(error).toMatchObject({ limit: 'timeout', attempts: [{ status: undefined }, { status: undefined, error }] })
  expect(events.at(-1)).toEqual(['failure', 2, undefined])
})

test('an abort in the body of a returned response rejects the read and ends the request', async () => {
  const { client, seen } = real({ stall: true, body: 'abc' })
  const { signal, counter } = abortAfter(100)
  const response = await callBytes(client, get, { signal })
  expect(await errorOf(response.text())).toBe(reason)
  expect(counter.listeners).toBe(0)
  await vi.waitFor(async () => expect(await seen()).toMatchObject([{ closed: true }]))
})

test('the total timeout reaches the body of a returned response', async () => {
  const { client } = real({ stall: true, body: 'abc' })
  const response = await callBytes(client, get, { totalTimeout: 100 })
  expect(await errorOf(response.text())).toMatchObject({
    name: 'TimeoutError',
    limit: 'totalTimeout',
    message: 'GET /x timed out after 100 ms (`totalTimeout`).',
  })
})

test('the timeout ends at the headers of a returned response, and a body that is cut is a ConnectionError', async () => {
  const slow = real({ stall: true, body: 'abc' })
  const response = await callBytes(slow.client, get, { timeout: 50 })
  const reader = response.body?.getReader()
  await reader?.read()
  await new Promise((resolve) => setTimeout(resolve, 100))
  await reader?.cancel()
  const cut = real({ cutAt: 2, body: 'abcdef' })
  const body = (await callBytes(cut.client, get)).text()
  expect(await errorOf(body)).toMatchObject({ name: 'ConnectionError' })
})

test('nothing is left of a returned response once its body has ended or was cancelled', async () => {
  const { signal } = new AbortController()
  const counter = watchSignal(signal)
  const options = { signal, totalTimeout: 60_000 }
  const { client } = real({ body: 'abc' })
  const response = await callBytes(client, get, options)
  expect([counter.listeners, timers.live.size]).toEqual([1, 1])
  expect(await response.text()).toBe('abc')
  const other = await callBytes(client, get, options)
  await other.body?.cancel()
  expect([counter.listeners, timers.live.size]).toEqual([0, 0])
})

test('totalTimeout bounds attempts and waits', async () => {
  const client = fakeClient([() => new Promise(() => {})])
  const error = await errorOf(request(client, get, { totalTimeout: 60 }))
  expect(error).toMatchObject({
    limit: 'totalTimeout',
    message: 'GET /x timed out after 60 ms (`totalTimeout`).',
  })
  const last = fakeClient([failure(500, {}, { 'retry-after-ms': '30' }), () => new Promise(() => {})])
  const late = await errorOf(request(last, get, { totalTimeout: 600 }))
  expect(late).toMatchObject({ message: 'GET /x timed out after 600 ms (`totalTimeout`).' })
  const waiting = fakeClient([failure(500, {}, { 'retry-after-ms': '30' })], { maxRetries: 99 })
  expect(await errorOf(request(waiting, get, { totalTimeout: 100 }))).toMatchObject({ status: 500 })
  expect(waiting.sent.length).toBeGreaterThan(1)
  expect(waiting.sent.length).toBeLessThan(5)
})

test('a limit that a timer can’t hold is none', async () => {
  const client = fakeClient([() => new Promise((resolve) => setTimeout(() => resolve(json({ ok: 1 })), 20))])
  expect(await request(client, get, { timeout: 2 ** 31 })).toEqual({ ok: 1 })
  expect(await request(client, get, { timeout: Number.POSITIVE_INFINITY })).toEqual({ ok: 1 })
})

test('1,000 calls on one signal, good and bad, leave no listener and no timer', async () => {
  const { signal } = new AbortController()
  const counter = watchSignal(signal)
  const good = fakeClient([json({})])
  const bad = fakeClient([failure(500)])
  const lost = fakeClient([new TypeError('gone')], { maxRetries: 0 })
  const options = { signal, totalTimeout: 30_000 }
  await Promise.all(
    Array.from({ length: 1000 }, (_, n) => request([good, bad, lost][n % 3] ?? good, get, options).catch(() => {})),
  )
  expect([counter.listeners, timers.live.size]).toEqual([0, 0])
})

test('1,000 calls over real connections leave no listener and no timer', async () => {
  const { signal } = new AbortController()
  const counter = watchSignal(signal)
  const { client } = real({ body: '{"ok":true}' })
  for (let n = 0; n < 20; n++) {
    await Promise.all(Array.from({ length: 50 }, () => request(client, get, { signal })))
  }
  expect([counter.listeners, timers.live.size]).toEqual([0, 0])
})

test('the body of an answer that is given up is cancelled', async () => {
  const cancelled: unknown[] = []
  const flood = (): Response => {
    let n = 0
    const pull = (controller: ReadableStreamDefaultController): void =>
      controller.enqueue(new Uint8Array(n++ ? 60_000 : 10))
    return new Response(new ReadableStream({ pull, cancel: (why) => void cancelled.push(why) }), { status: 400 })
  }
  const client = fakeClient([flood])
  expect(await errorOf(request(client, get))).toMatchObject({ status: 400 })
  expect(cancelled).toHaveLength(1)
})

test('an attempt that failed has its signal aborted, so that nothing goes on; one that succeeded has not', async () => {
  const client = fakeClient([failure(500), json({})])
  await request(client, get)
  expect(client.sent.map(({ init }) => init.signal?.aborted)).toEqual([true, false])
})

test('what onDrift throws is final, even an error that is retried elsewhere', async () => {
  let told = 0
  const client = fakeClient([json({ id: 1 })], {
    onDrift: () => {
      told++
      throw new APIError('no', { status: 500 })
    },
  })
  await expect(request(client, { method: 'GET', path: '/x', schema: v.object({ id: v.string() }) })).rejects.toThrow(
    'no',
  )
  expect([told, client.sent.length]).toEqual([1, 1])
})

test('a success that is not JSON is final, whatever a header or shouldRetry says', async () => {
  const client = fakeClient([new Response('<html>', { headers: { 'x-should-retry': 'true' } })], {
    shouldRetry: () => true,
  })
  await expect(request(client, { method: 'GET', path: '/x' })).rejects.toThrow('answered 200')
  expect(client.sent.length).toBe(1)
})

test('an onResponse that throws rejects the call and ends the request', async () => {
  const { client, seen } = real({ stall: true, body: 'abc' })
  const onResponse = (): never => {
    throw reason
  }
  expect(await errorOf(callBytes(client, get, { onResponse }))).toBe(reason)
  await vi.waitFor(async () => expect(await seen()).toMatchObject([{ closed: true }]))
  const failing = fakeClient(failure(404))
  expect(await errorOf(request(failing, get, { onResponse }))).toBe(reason)
})

test.each([Number.NaN, -1, 0])('maxRetries %s retries nothing', async (maxRetries) => {
  const client = fakeClient(failure(500))
  expect(await errorOf(request(client, get, { maxRetries }))).toMatchObject({ status: 500 })
  expect(client.sent).toHaveLength(1)
})

test('no attempt is sent once the total timeout is over, even where a wait ended late', async () => {
  const client = fakeClient(failure(503, {}, { 'retry-after-ms': '60' }))
  setTimeout(work, 40)
  expect(await errorOf(request(client, get, { totalTimeout: 100 }))).toMatchObject({ status: 503 })
  expect(client.sent).toHaveLength(1)
})

/** Holds the event loop up for 120 ms, so that no timer fires. */
function work(): void {
  const until = Date.now() + 120
  while (Date.now() < until);
}

test.each<[what: string, options: ClientOptions, body?: object]>([
  ['the key', { apiKey: () => `${work()}` }],
  [
    'prepare',
    {
      prepare(call) {
        work()
        return call
      },
    },
  ],
  ['the body', {}, { toJSON: () => work() ?? {} }],
])('nor where making it takes as long: %s', async (_, options, body) => {
  const client = fakeClient(json({}), options)
  const error = await errorOf(request(client, { method: 'POST', path: '/x', body }, { totalTimeout: 100 }))
  expect(error).toMatchObject({ name: 'TimeoutError', limit: 'totalTimeout', attempts: [{}] })
  expect(client.sent).toEqual([])
})

test('an error of this package is left alone as the reason of an abort, and is not retried', async () => {
  const mine = new APIError('mine', { status: 500 })
  const controller = new AbortController()
  const client = fakeClient(() => {
    controller.abort(mine)
    return new Promise(() => {})
  })
  expect(await errorOf(request(client, get, { signal: controller.signal }))).toBe(mine)
  expect([client.sent.length, mine.attempts]).toEqual([1, undefined])
})

test.each(['apiKey', 'prepare'])('what %s throws is final, even an error that is retried elsewhere', async (hook) => {
  const failed = new APIError('no', { status: 500 })
  const client = fakeClient(json({}), { [hook]: () => Promise.reject(failed) })
  expect(await errorOf(request(client, get))).toBe(failed)
  expect([client.sent.length, failed.attempts?.length]).toEqual([0, 1])
})
