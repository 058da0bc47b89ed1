import { describe, expect, test } from 'vitest'
import { createClient } from '../../src/core/createClient.ts'
import type { Fetch, RequestOptions } from '../../src/core/types.ts'
import { createChatCompletionStream } from '../../src/operations/createChatCompletionStream.ts'
import { textDeltas } from '../../src/streams/textDeltas.ts'
import { all } from '../support/all.ts'
import { chunk } from '../support/chunk.ts'
import { errorOf } from '../support/errorOf.ts'
import { type Fault, faulty, type SeenRequest } from '../support/faulty.ts'
import { sse } from '../support/sse.ts'

// Bodies that come over a socket from a server, in Node and in workerd.

const params = { model: 'gpt-4o-mini', messages: [] }

/** Hands out one branch of the answer, while somebody reads the other, as Next.js does with what it stores. */
const cloning: Fetch = async (url, init) => {
  const response = await fetch(url, init)
  drain(response.clone().body).catch(() => {})
  return response
}

/** Reads chunk by chunk: where a branch is read as text, workerd holds the other one back until the end. */
async function drain(body: ReadableStream | null): Promise<void> {
  const reader = body?.getReader()
  while (reader && !(await reader.read()).done);
}

/** Opens a stream of which one event comes, and no more. */
async function open(fault: Fault = {}, options: RequestOptions = {}, clientFetch?: Fetch) {
  const headers = { 'content-type': 'text/event-stream' }
  const body = sse(chunk('a'), chunk('b'))
  const { baseURL, seen } = faulty({ headers, body, stallAt: sse(chunk('a')).length, ...fault })
  const client = createClient({
    apiKey: 'k',
    baseURL,
    maxRetries: 0,
    onDrift: null,
    ...(clientFetch && { fetch: clientFetch }),
  })
  return { stream: await createChatCompletionStream(client, params, options), seen }
}

/** Milliseconds until the server has seen its client leave. */
async function closed(seen: () => Promise<SeenRequest[]>): Promise<number> {
  const started = Date.now()
  while (!(await seen()).every((request) => request.closed)) {
    if (Date.now() - started > 2000) throw new Error('The server still answers after two seconds.')
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return Date.now() - started
}

test('error: a body that stalls runs into the idleTimeout, and is ended', async () => {
  for (const fetch of [undefined, cloning]) {
    const { stream, seen } = await open({}, { idleTimeout: 150 }, fetch)
    expect(await errorOf(all(stream))).toMatchObject({ name: 'TimeoutError', limit: 'idleTimeout' })
    expect(await closed(seen)).toBeLessThan(300)
  }
})

test('error: a body that stalls before its first event, too', async () => {
  const { stream, seen } = await open({ stallAt: 3 }, { idleTimeout: 150 })
  expect(await errorOf(all(stream))).toMatchObject({ name: 'TimeoutError', limit: 'idleTimeout' })
  expect(await closed(seen)).toBeLessThan(300)
})

test('error: the totalTimeout ends a body', async () => {
  const { stream, seen } = await open({}, { totalTimeout: 500 })
  const message = 'The stream timed out after 500 ms (`totalTimeout`).'
  expect(await errorOf(all(stream))).toMatchObject({ name: 'TimeoutError', limit: 'totalTimeout', message })
  expect(await closed(seen)).toBeLessThan(300)
})

test('nothing but the totalTimeout ends a body that nobody reads; the next read tells of it', async () => {
  const { stream, seen } = await open({}, { idleTimeout: 50, totalTimeout: 500 })
  await new Promise((resolve) => setTimeout(resolve, 250))
  expect(await seen()).toMatchObject([{ closed: false }])
  await new Promise((resolve) => setTimeout(resolve, 250))
  expect(await closed(seen)).toBeLessThan(1000)
  expect(await errorOf(all(stream))).toMatchObject({ name: 'TimeoutError', limit: 'totalTimeout' })
})

test('error: a body that is cut is a lost connection', async () => {
  const { stream } = await open({ cutAt: sse(chunk('a')).length + 5 })
  expect(await errorOf(all(stream))).toMatchObject({ name: 'ConnectionError' })
})

describe('leaving ends the request at the server, also where the body is one branch of a clone', () => {
  const ways: Record<string, (options?: RequestOptions, fetch?: Fetch) => Promise<() => Promise<SeenRequest[]>>> = {
    async break(options, fetch) {
      const { stream, seen } = await open({}, options, fetch)
      for await (const _ of stream) break
      return seen
    },
    async 'break out of textDeltas'(options, fetch) {
      const { stream, seen } = await open({}, options, fetch)
      for await (const _ of textDeltas(stream)) break
      return seen
    },
    async 'cancel, before anything was read'(options, fetch) {
      const { stream, seen } = await open({}, options, fetch)
      await stream.cancel()
      return seen
    },
    async 'cancel of a reader with a read that is pending'(options, fetch) {
      const { stream, seen } = await open({}, options, fetch)
      const reader = stream.getReader()
      await reader.read()
      const pending = reader.read()
      await reader.cancel()
      expect(await pending).toEqual({ value: undefined, done: true })
      return seen
    },
    async 'await using'(options, fetch) {
      const opened = await open({}, options, fetch)
      await using stream = opened.stream
      await stream[Symbol.asyncIterator]().next()
      return opened.seen
    },
    async 'an abort while a read is pending'(options, fetch) {
      const controller = new AbortController()
      const { stream, seen } = await open({}, { ...options, signal: controller.signal }, fetch)
      const reason = new RangeError('enough')
      setTimeout(() => controller.abort(reason), 50)
      expect(await errorOf(all(stream))).toBe(reason)
      return seen
    },
    async 'an abort between reads'(options, fetch) {
      const controller = new AbortController()
      const { stream, seen } = await open({}, { ...options, signal: controller.signal }, fetch)
      await stream[Symbol.asyncIterator]().next()
      controller.abort()
      return seen
    },
  }
  for (const [name, leave] of Object.entries(ways)) {
    test(name, async () => {
      expect(await closed(await leave())).toBeLessThan(300)
    })
    test(`${name}, of a branch`, async () => {
      expect(await closed(await leave({}, cloning))).toBeLessThan(300)
    })
  }
})
