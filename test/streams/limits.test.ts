import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createChatCompletionStream } from '../../src/operations/createChatCompletionStream.ts'
import { readEventStream } from '../../src/streams/readEventStream.ts'
import { StreamParseError } from '../../src/streams/streamParseError.ts'
import { outcome, slices } from '../support/bodies.ts'
import { chunk } from '../support/chunk.ts'
import { sse } from '../support/sse.ts'
import { streamingClient } from '../support/streamingClient.ts'
import { watchSignal } from '../support/watchSignal.ts'
import { type WatchedTimers, watchTimers } from '../support/watchTimers.ts'

const params = { model: 'gpt-4o-mini', messages: [] }
const stalling = (options: object = {}) => streamingClient([sse(chunk('a'), chunk('b'))], options, { stall: true })

const { setTimeout: set } = globalThis
let timers: WatchedTimers

beforeEach(() => {
  timers = watchTimers(0)
})

afterEach(() => {
  timers.stop()
  expect(timers.live.size).toBe(0)
})

describe('idleTimeout', () => {
  test('error: a read that brings nothing', async () => {
    const { client, body } = stalling({ idleTimeout: 40 })
    const started = Date.now()
    const { events, error } = await outcome(await createChatCompletionStream(client, params))
    expect(events).toHaveLength(2)
    expect(error).toBe('TimeoutError: A read of the stream timed out after 40 ms (`idleTimeout`).')
    expect(Date.now() - started).toBeGreaterThanOrEqual(39)
    expect(Date.now() - started).toBeLessThan(300)
    expect(body.cancelled).toHaveLength(1)
  })

  test('the call wins over the client', async () => {
    const { client } = stalling({ idleTimeout: 60_000 })
    const started = Date.now()
    const { error } = await outcome(await createChatCompletionStream(client, params, { idleTimeout: 20 }))
    expect(error).toMatch(/idleTimeout/)
    expect(Date.now() - started).toBeLessThan(1000)
  })

  test('does not count while nobody reads', async () => {
    const { client } = streamingClient([sse(chunk('a')), sse(chunk('b', 'stop'))], { idleTimeout: 24 })
    const iterator = (await createChatCompletionStream(client, params))[Symbol.asyncIterator]()
    await iterator.next()
    await new Promise((resolve) => set(resolve, 80))
    expect((await iterator.next()).done).toBe(false)
    expect((await iterator.next()).done).toBe(true)
  })

  test('counts anew for each read, comments count as something', async () => {
    const { client } = streamingClient([], {
      idleTimeout: 60,
      async fetch() {
        let remaining = 8
        const body = new ReadableStream({
          async pull(controller) {
            await new Promise((resolve) => set(resolve, 20))
            controller.enqueue(
              new TextEncoder().encode(remaining-- ? ': still here\n\n' : sse(chunk('a', 'stop'), '[DONE]')),
            )
          },
        })
        return new Response(body)
      },
    })
    expect((await outcome(await createChatCompletionStream(client, params))).events).toHaveLength(1)
  })

  test('no timer stays behind a break', async () => {
    const { client } = stalling()
    for await (const _ of await createChatCompletionStream(client, params)) break
    expect(timers.live.size).toBe(0)
  })
})

describe('maxEventBytes', () => {
  const large = chunk('x'.repeat(2000), 'stop')

  test('error: a larger event, however it is framed and cut', async () => {
    const texts = {
      'one line': sse(large),
      'many lines': `data: ${JSON.stringify(large, undefined, 1).replaceAll('\n', '\ndata: ')}\n\n`,
      'lines that end in CR': `data: ${JSON.stringify(large)}\r\r`,
      'a line without end': `data: ${'x'.repeat(3000)}`,
      'no event': 'x'.repeat(3000),
    }
    for (const text of Object.values(texts)) {
      for (const size of [7, 100, 10_000]) {
        const bytes = slices(new TextEncoder().encode(sse(chunk('a')) + text), size)
        const { client, body } = streamingClient(bytes, { maxEventBytes: 1000, onDrift: null }, { stall: true })
        const { events, error } = await outcome(await createChatCompletionStream(client, params))
        expect([events.length, error]).toEqual([
          1,
          'StreamParseError: An event is larger than 1,000 bytes (`maxEventBytes`).',
        ])
        expect(body.cancelled).toHaveLength(1)
      }
    }
  })

  test('counts for each event anew; comments and blank lines are none', async () => {
    const noise = ': keep-alive\n\n'.repeat(200)
    const bytes = slices(new TextEncoder().encode((noise + sse(chunk('a'))).repeat(50) + sse(chunk('', 'stop'))), 100)
    const { client } = streamingClient(bytes, { maxEventBytes: 1000 })
    expect((await outcome(await createChatCompletionStream(client, params))).events).toHaveLength(51)
  })

  test('default: 64 MiB', { timeout: 30_000 }, async () => {
    const event = sse(chunk('x'.repeat(2 ** 26 - 1000), 'stop'))
    const read = async (text: string): Promise<unknown> => {
      const { events, error } = await outcome(readEventStream(new Response(text)))
      return error ?? events.length
    }
    expect(await read(event)).toBe(1)
    expect(await read(event.replace('xxx', 'xxx'.repeat(1000)))).toBe(
      'StreamParseError: An event is larger than 67,108,864 bytes (`maxEventBytes`).',
    )
  })
})

describe('totalTimeout', () => {
  test('error: goes on in the stream', async () => {
    const { client, body } = stalling({ totalTimeout: 60 })
    const { events, error } = await outcome(await createChatCompletionStream(client, params))
    expect(events).toHaveLength(2)
    expect(error).toMatch(/^TimeoutError: .*totalTimeout/)
    expect(body.cancelled).toHaveLength(1)
  })

  test('timeout ends at the headers', async () => {
    const { client } = streamingClient([sse(chunk('a')), sse(chunk('b', 'stop'))], { timeout: 30 })
    const iterator = (await createChatCompletionStream(client, params))[Symbol.asyncIterator]()
    await iterator.next()
    await new Promise((resolve) => set(resolve, 60))
    expect((await iterator.next()).done).toBe(false)
    await iterator.return()
  })
})

describe('signal', () => {
  const reason = new RangeError('enough')

  /** A stream whose third read is pending. */
  async function pendingRead() {
    const { client, body } = stalling()
    const controller = new AbortController()
    const stream = await createChatCompletionStream(client, params, { signal: controller.signal })
    const iterator = stream[Symbol.asyncIterator]()
    await iterator.next()
    await iterator.next()
    const pending = iterator.next()
    return { controller, stream, iterator, pending, body }
  }

  test('error: an abort rejects the pending read with its reason', async () => {
    const { controller, iterator, pending, body } = await pendingRead()
    controller.abort(reason)
    await expect(pending).rejects.toBe(reason)
    expect(body.cancelled).toEqual([reason])
    expect(await iterator.next()).toEqual({ value: undefined, done: true })
  })

  test('error: an abort between reads rejects the next one, whatever had come', async () => {
    const { client } = stalling()
    const controller = new AbortController()
    const stream = await createChatCompletionStream(client, params, { signal: controller.signal })
    const iterator = stream[Symbol.asyncIterator]()
    await iterator.next()
    controller.abort()
    await expect(iterator.next()).rejects.toBe(controller.signal.reason)
  })

  test('error: an abort counts also where the stream is left right after', async () => {
    for (const leave of ['return', 'dispose'] as const) {
      const { controller, stream, iterator, pending, body } = await pendingRead()
      controller.abort(reason)
      const leaving = leave === 'return' ? iterator.return() : stream[Symbol.asyncDispose]()
      await expect(pending).rejects.toBe(reason)
      await leaving
      expect(body.cancelled).toEqual([reason])
    }
  })

  test('error: an abort with an error of ours, once the body has ended', async () => {
    const { client } = streamingClient([sse(chunk('a')), sse(chunk('b')).trimEnd()])
    const controller = new AbortController()
    const stream = await createChatCompletionStream(client, params, { signal: controller.signal })
    const iterator = stream[Symbol.asyncIterator]()
    await iterator.next()
    await iterator.next()
    const reason = new StreamParseError('An event is not JSON: x', { text: 'x' })
    controller.abort(reason)
    await expect(iterator.next()).rejects.toBe(reason)
  })

  test('error: readers and pipes see it too', async () => {
    const { client } = stalling()
    const controller = new AbortController()
    const stream = await createChatCompletionStream(client, params, { signal: controller.signal })
    const reader = stream.getReader()
    await reader.read()
    await reader.read()
    const pending = reader.read()
    controller.abort()
    await expect(pending).rejects.toBe(controller.signal.reason)
  })

  test('nothing stays on the signal after 100 streams, however they end', async () => {
    const controller = new AbortController()
    const { signal } = controller
    const watched = watchSignal(signal)
    for (let at = 0; at < 100; at++) {
      const { client } = streamingClient([sse(chunk('a'), at % 2 ? '[DONE]' : { error: 'x' })])
      const stream = await createChatCompletionStream(client, params, { signal })
      expect(watched.listeners).toBeGreaterThan(0)
      if (at % 3) await outcome(stream)
      else await stream.cancel()
    }
    expect(watched.listeners).toBe(0)
  })
})
