import { describe, expect, test, vi } from 'vitest'
import { createClient, throwOnDrift } from '../../src/core/index.ts'
import { createChatCompletionStream } from '../../src/operations/createChatCompletionStream.ts'
import { createResponse } from '../../src/operations/createResponse.ts'
import { createResponseStream } from '../../src/operations/createResponseStream.ts'
import { collectChatCompletion } from '../../src/streams/collectChatCompletion.ts'
import { collectResponse } from '../../src/streams/collectResponse.ts'
import { eventStreamResponse } from '../../src/streams/eventStreamResponse.ts'
import { readEventStream } from '../../src/streams/readEventStream.ts'
import { textStreamResponse } from '../../src/streams/textStreamResponse.ts'
import { createClock, createMockServer } from '../../src/testing/index.ts'
import { all } from '../support/all.ts'
import { chunk } from '../support/chunk.ts'
import { sse } from '../support/sse.ts'
import { streamingClient } from '../support/streamingClient.ts'

const params = { model: 'gpt-5', input: 'Say hello.' }
const chat = { model: 'gpt-4o-mini', messages: [] }

/** A client of a mock that always makes the same ids and times. */
function newMock() {
  const mock = createMockServer({ clock: createClock(1_700_000_000_000), seed: 7 })
  return { mock, client: createClient({ apiKey: 'test', fetch: mock.fetch, onDrift: throwOnDrift, maxRetries: 0 }) }
}

/** What a response tells of its end. */
function watch() {
  const onEnd = vi.fn<(value: unknown) => void>()
  const onError = vi.fn<(error: unknown) => void>()
  return { onEnd, onError }
}

async function* pieces<T>(values: T[]): AsyncGenerator<T> {
  yield* values
}

describe('a response that is told of', () => {
  test('of Responses: event names, no `[DONE]`, and what the plain call gives', async () => {
    const ends = watch()
    const stream = await createResponseStream(newMock().client, params)
    const text = await eventStreamResponse(stream, { collector: collectResponse, ...ends }).text()
    const plain = await createResponse(newMock().client, params)
    expect(ends.onEnd.mock.calls).toEqual([[plain]])
    expect(ends.onError).not.toHaveBeenCalled()
    expect(text).toMatch(/^event: response\.created\ndata: /)
    expect(text).not.toContain('[DONE]')
    const back = readEventStream(new Response(text), { events: 'responses' })
    expect(await collectResponse(Object(back))).toEqual(plain)
  })

  test('of a chat', async () => {
    const ends = watch()
    const { client } = streamingClient([sse(chunk('Hi'), chunk('', 'stop'), '[DONE]')])
    const stream = await createChatCompletionStream(client, chat)
    await eventStreamResponse(stream, { collector: collectChatCompletion, ...ends }).text()
    expect(ends.onEnd.mock.calls).toMatchObject([[{ choices: [{ message: { content: 'Hi' } }] }]])
  })

  test('the body stays open until `onEnd` is done', async () => {
    let isStored = false
    const onEnd = async () => {
      await new Promise((resolve) => setTimeout(resolve, 20))
      isStored = true
    }
    await eventStreamResponse(pieces([1]), { collector: all, onEnd }).text()
    expect(isStored).toBe(true)
  })

  test('events go out as they come, not after the collector', async () => {
    const reader = eventStreamResponse(pieces([1, 2]), {
      collector: () => new Promise<never>(() => {}),
      onEnd: () => {},
    }).body?.getReader()
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('data: 1\n\n')
    await reader?.cancel()
  })

  test('a collector that has enough gives what it has', async () => {
    const ends = watch()
    const first = async (events: ReadableStream<number>) => {
      const reader = events.getReader()
      const { value } = await reader.read()
      await reader.cancel()
      return value
    }
    const text = await eventStreamResponse(pieces([1, 2, 3]), { collector: first, ...ends }).text()
    expect(text).toBe(sse(1, 2, 3, '[DONE]'))
    expect(ends.onEnd.mock.calls).toEqual([[1]])
  })

  test('a stream that breaks is told to `onError` alone', async () => {
    for (const format of ['events', 'text']) {
      const ends = watch()
      const { client } = streamingClient([sse(chunk('a'))])
      const events = await createChatCompletionStream(client, chat)
      const response =
        format === 'text'
          ? textStreamResponse(events, ends)
          : eventStreamResponse(events, { collector: collectChatCompletion, ...ends })
      await response.text().catch(() => {})
      expect(ends.onError.mock.calls).toMatchObject([[{ name: 'StreamTruncatedError' }]])
      expect(ends.onEnd).not.toHaveBeenCalled()
    }
  })

  test('a response that failed goes out whole, and is told to `onError`', async () => {
    const { mock, client } = newMock()
    const response = {
      ...(await createResponse(client, params)),
      status: 'failed',
      error: { code: 'server_error', message: 'Oh.' },
    }
    mock.faults.add({
      match: 'createResponse',
      headers: { 'content-type': 'text/event-stream' },
      body: `event: response.failed\n${sse({ type: 'response.failed', sequence_number: 0, response })}`,
    })
    const ends = watch()
    const stream = await createResponseStream(client, params)
    const text = await eventStreamResponse(stream, { collector: collectResponse, ...ends }).text()
    expect(text).toMatch(/^event: response\.failed\n/)
    expect(text).not.toContain('event: error')
    expect(ends.onEnd).not.toHaveBeenCalled()
    expect(ends.onError.mock.calls).toMatchObject([[{ name: 'APIError', code: 'server_error' }]])
  })

  test('an `onEnd` that fails is told to `onError`, and the answer is whole', async () => {
    const { onError } = watch()
    const onEnd = () => {
      throw new Error('No space.')
    }
    const text = await eventStreamResponse(pieces([1]), { collector: all, onEnd, onError }).text()
    expect(text).toBe(sse(1, '[DONE]'))
    expect(onError.mock.calls).toMatchObject([[{ message: 'No space.' }]])
  })

  test('a client that leaves is told to nobody, and ends the collector too', async () => {
    for (const way of ['cancel', 'signal']) {
      const ends = watch()
      const controller = new AbortController()
      const { client, body } = streamingClient([sse(chunk('a'))], {}, { stall: true })
      const stream = await createChatCompletionStream(client, chat)
      const collected = vi.fn<() => void>()
      const response = eventStreamResponse(stream, {
        collector: (events) => collectChatCompletion(events).finally(collected),
        signal: controller.signal,
        ...ends,
      })
      const reader = response.body?.getReader()
      await reader?.read()
      if (way === 'cancel') await reader?.cancel()
      else controller.abort()
      await vi.waitFor(() => expect(collected).toHaveBeenCalledOnce())
      expect(body.cancelled).toHaveLength(1)
      expect(ends.onEnd).not.toHaveBeenCalled()
      expect(ends.onError).not.toHaveBeenCalled()
    }
  })
})
