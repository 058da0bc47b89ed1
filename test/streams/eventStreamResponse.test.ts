import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { APIError } from '../../src/core/apiError.ts'
import { ConnectionError } from '../../src/core/connectionError.ts'
import { TimeoutError } from '../../src/core/timeoutError.ts'
import { createChatCompletionStream } from '../../src/operations/createChatCompletionStream.ts'
import { createRunStream } from '../../src/operations/createRunStream.ts'
import { collectChatCompletion } from '../../src/streams/collectChatCompletion.ts'
import { eventStreamResponse } from '../../src/streams/eventStreamResponse.ts'
import { readEventStream } from '../../src/streams/readEventStream.ts'
import { serverSentEvents } from '../../src/streams/serverSentEvents.ts'
import { StreamParseError } from '../../src/streams/streamParseError.ts'
import { StreamTruncatedError } from '../../src/streams/streamTruncatedError.ts'
import { textStreamResponse } from '../../src/streams/textStreamResponse.ts'
import { all } from '../support/all.ts'
import { outcome } from '../support/bodies.ts'
import { chunk } from '../support/chunk.ts'
import { errorOf } from '../support/errorOf.ts'
import { sse } from '../support/sse.ts'
import { streamingClient } from '../support/streamingClient.ts'
import { transcripts } from './support/transcripts.ts'

const params = { model: 'gpt-4o-mini', messages: [] }
const run = { thread_id: 'thread_1', assistant_id: 'asst_1' }

async function* failing(error: unknown): AsyncGenerator<object> {
  yield chunk('a')
  throw error
}

async function* streamOf(...values: unknown[]): AsyncGenerator<unknown> {
  yield* values
}

/** A chat stream that says one thing and then nothing. */
async function stalling() {
  const { client, body } = streamingClient([sse(chunk('a'))], {}, { stall: true })
  return { stream: await createChatCompletionStream(client, params), body }
}

describe('eventStreamResponse', () => {
  test('default: the same bytes as the API sent, under the right headers', async () => {
    const { client } = streamingClient([transcripts['chat']?.text ?? ''])
    const response = eventStreamResponse(await createChatCompletionStream(client, params))
    expect(Object.fromEntries(response.headers)).toEqual({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
    })
    expect(await response.text()).toBe(transcripts['chat']?.text)
  })

  test('events of assistants with their names', async () => {
    const { client } = streamingClient([transcripts['run']?.text ?? ''], { onDrift: null })
    expect(await eventStreamResponse(await createRunStream(client, run)).text()).toBe(transcripts['run']?.text)
  })

  test('readEventStream reads it back', async () => {
    const { client } = streamingClient([sse(chunk('ü'), chunk('', 'stop'), '[DONE]')])
    const back = readEventStream(eventStreamResponse(await createChatCompletionStream(client, params)))
    expect(await outcome(back)).toEqual({ events: [chunk('ü'), chunk('', 'stop')] })
  })

  test('from any iterable or stream', async () => {
    const { readable, writable } = new TransformStream<object, object>()
    const writer = writable.getWriter()
    const text = eventStreamResponse(readable).text()
    await writer.write({ a: 1 })
    await writer.close()
    expect(await text).toBe(sse({ a: 1 }, '[DONE]'))
  })

  test('error: an error of the API becomes an error event in its words', async () => {
    const body = { error: { message: 'Busy', code: 'busy', type: 'server_error' } }
    const error = new APIError('The stream ended with an error: Busy', { code: 'busy', type: 'server_error', body })
    const text = await eventStreamResponse(failing(error)).text()
    const fields = { message: 'Busy', type: 'server_error', param: null, code: 'busy' }
    expect(text).toBe(`${sse(chunk('a'))}event: error\n${sse({ error: fields })}`)
    const { events, error: back } = await outcome(readEventStream(new Response(text)))
    expect(events).toEqual([chunk('a')])
    expect(back).toContain('Busy')
  })

  test('error: what passed through keeps its class, and gains no words', async () => {
    const body = { error: { message: 'Busy', type: 'server_error', code: 'busy' } }
    const errors = [
      new APIError('The stream ended with an error: Busy', { body, code: 'busy', type: 'server_error' }),
      new APIError('POST /x answered 429: Busy (req_1)', { body, code: 'busy', type: 'server_error', status: 429 }),
      new StreamTruncatedError('The stream ended before its answer did.'),
      new StreamParseError('An event is not JSON: x', { text: 'x' }),
      new TimeoutError('The stream brought nothing for 5 ms (`idleTimeout`).', { limit: 'idleTimeout' }),
      new ConnectionError('POST /x lost its connection: 10.0.0.1', { sent: 'unknown' }),
    ]
    for (const error of errors) {
      let back: unknown = error
      for (let hop = 0; hop < 3; hop++) {
        const relayed = readEventStream(eventStreamResponse(failing(back)))
        back = await errorOf(all(relayed))
        expect(Object(back).constructor).toBe(error.constructor)
      }
      const isAPI = error instanceof APIError
      expect(Object(back).message).toBe(isAPI ? 'The stream ended with an error: Busy' : 'The stream broke off.')
      if (isAPI) expect(back).toMatchObject({ code: 'busy', type: 'server_error' })
      if (error instanceof TimeoutError) expect(back).toMatchObject({ limit: 'idleTimeout' })
    }
  })

  test('error: an error of the API without words of its own gains none either', async () => {
    for (const data of ['overloaded', '"overloaded"', '{"detail":"overloaded"}', '{"message":"overloaded"}']) {
      const { client } = streamingClient([sse(chunk('a')), `event: error\ndata: ${data}\n\n`])
      const relayed = readEventStream(eventStreamResponse(await createChatCompletionStream(client, params)))
      expect((await outcome(relayed)).error).toBe('APIError: The stream ended with an error: overloaded')
    }
  })

  test('error: others keep their words to themselves', async () => {
    const text = await eventStreamResponse(failing(new TypeError('connect 10.0.0.1'))).text()
    expect(text).toContain('event: error\ndata: {"error":{"message":"The stream broke off.","type":"server_error"')
    const { client } = streamingClient([sse(chunk('a'))])
    const cut = await eventStreamResponse(await createChatCompletionStream(client, params)).text()
    expect(cut).toContain('"type":"StreamTruncatedError"')
    expect(cut).not.toContain('[DONE]')
  })

  test('no value writes lines or events of its own', async () => {
    const foreign = 'x\ndata: {"choices":[]}\n\nevent: error'
    const values = [
      { event: foreign, data: { a: 1 } },
      { event: 'x\r\rdata: 1', data: 2 },
      { event: 'x', data: 'text\n\ndata: [DONE]\n\n' },
      { event: 'x', data: 1, id: 'a\nevent: y' },
      { type: `response.${foreign}`, response: {} },
      { type: 'speech.x\rdata: 1' },
      '[DONE]',
      `a\n\n${foreign}`,
      { toJSON: () => foreign },
      { event: '', data: 1 },
    ]
    const text = await eventStreamResponse(streamOf(...values)).text()
    const events = await all(serverSentEvents(new Blob([text]).stream()))
    expect(events.map(({ data }) => data)).toEqual([
      ...values.map((value, at) => JSON.stringify(at === 2 ? Object(value).data : value)),
      '[DONE]',
    ])
    expect(events.map(({ event }) => event).filter(Boolean)).toEqual(['x'])
    expect(await all(readEventStream(new Response(text), { events: 'any' }))).toEqual(
      values.map((value, at) => JSON.parse(JSON.stringify(at === 2 ? Object(value).data : value))),
    )
  })

  test('a named event keeps its id and its other fields', async () => {
    const values = [
      { event: 'thread.run.created', data: { id: 'run_1' }, id: '7' },
      { event: 'thread.run.created', data: { id: 'run_1' }, sequence: 8 },
    ]
    const text = await eventStreamResponse(streamOf(...values)).text()
    expect(text).toBe(
      `event: thread.run.created\nid: 7\n${sse({ id: 'run_1' })}${sse(values[1])}event: done\n${sse('[DONE]')}`,
    )
  })

  test('what was read by serverSentEvents keeps its name and id', async () => {
    const source = 'id: 7\nevent: a\ndata: "x"\n\n'
    const text = await eventStreamResponse(serverSentEvents(new Blob([source]).stream())).text()
    expect(text).toContain('event: a\nid: 7\ndata: ')
  })

  test('halves of a character in two deltas arrive as one', async () => {
    const text = await eventStreamResponse(streamOf(chunk('a\ud83d'), chunk('\ude00b', 'stop'))).text()
    expect(text).not.toContain('\ufffd')
    expect((await collectChatCompletion(readEventStream(new Response(text)))).choices[0]?.message.content).toBe('a😀b')
  })

  test('error: what JSON has no form for is an error event, whatever comes before', async () => {
    for (const odd of [undefined, () => 1, Symbol('x'), { toJSON: () => undefined }]) {
      const text = await eventStreamResponse(streamOf({ a: 1 }, odd)).text()
      expect(text).toContain('data: {"a":1}\n\nevent: error\ndata: {"error":')
      expect(text).not.toContain('[DONE]')
    }
  })

  test('error: what JSON can not hold is an error event, and ends the upstream', async () => {
    let isOver = false
    async function* values(): AsyncGenerator<unknown> {
      try {
        for (let at = 0n; ; at++) yield at
      } finally {
        isOver = true
      }
    }
    const text = await eventStreamResponse(values()).text()
    expect(text).toContain('event: error\ndata: {"error":{"message":"The stream broke off."')
    expect(isOver).toBe(true)
  })

  test('cancel of the response ends the upstream', async () => {
    const { stream, body } = await stalling()
    const reader = eventStreamResponse(stream).body?.getReader()
    await reader?.read()
    await reader?.cancel()
    expect(body.cancelled).toHaveLength(1)
  })

  test('cancel ends the upstream while a read is pending', async () => {
    const { stream, body } = await stalling()
    const reader = eventStreamResponse(stream).body?.getReader()
    await reader?.read()
    reader?.read()
    await reader?.cancel()
    expect(body.cancelled).toHaveLength(1)
  })

  test('the linked signal ends response and upstream, without a word of completeness', async () => {
    const { stream, body } = await stalling()
    const controller = new AbortController()
    const text = eventStreamResponse(stream, { signal: controller.signal }).text()
    await new Promise((resolve) => setTimeout(resolve, 10))
    controller.abort()
    expect(await text).toBe(sse(chunk('a')))
    expect(body.cancelled).toHaveLength(1)
  })

  test('a signal that has fired already', async () => {
    const { stream, body } = await stalling()
    expect(await eventStreamResponse(stream, { signal: AbortSignal.abort() }).text()).toBe('')
    expect(body.cancelled).toHaveLength(1)
  })

  test('pulls: nothing is read before the client reads', async () => {
    const { stream, body } = await stalling()
    const response = eventStreamResponse(stream)
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect(body.reads).toBe(0)
    await response.body?.cancel()
  })
})

describe('keep-alive', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('comments go out while nothing comes, and stop afterwards', async () => {
    let finish = (): void => {}
    async function* slow(): AsyncGenerator<object> {
      await new Promise<void>((resolve) => {
        finish = resolve
      })
      yield { a: 1 }
    }
    const text = eventStreamResponse(slow()).text()
    await vi.advanceTimersByTimeAsync(31_000)
    finish()
    expect(await text).toBe(`: keep-alive\n\n: keep-alive\n\n${sse({ a: 1 }, '[DONE]')}`)
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('textStreamResponse', () => {
  test('default: the text of the first choice', async () => {
    const { client } = streamingClient([transcripts['chat']?.text ?? ''])
    const response = textStreamResponse(await createChatCompletionStream(client, params))
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('no-cache, no-transform')
    expect(await response.text()).toBe('Grüße, 世界 👩‍🚀\n"ok"')
  })

  test('joins the halves of a character in two deltas, also where one brings no more than that', async () => {
    const cuts = [
      ['a\ud83d', '\ude00b'],
      ['\ud83d', '\ude00'],
      ['\ud83d', '', '\ude00', '\ud83d', '\ude00'],
      ['😀', '😀'],
    ]
    for (const pieces of cuts) {
      const events = streamOf(...pieces.map((piece) => chunk(piece)))
      expect(await textStreamResponse(events as never).text()).toBe(pieces.join(''))
    }
  })

  test('half a character that no other follows is marked, and nothing waits for it', async () => {
    expect(await textStreamResponse(streamOf(chunk('a\ud83d')) as never).text()).toBe('a\ufffd')
    expect(await textStreamResponse(streamOf(chunk('\ud83d'), chunk('b')) as never).text()).toBe('\ufffdb')
    expect(await textStreamResponse(streamOf(chunk('\ude00')) as never).text()).toBe('\ufffd')
  })

  test('error: breaks the response off', async () => {
    const { client } = streamingClient([sse(chunk('a'))])
    const response = textStreamResponse(await createChatCompletionStream(client, params))
    await expect(response.text()).rejects.toThrow('The stream ended before its answer did.')
  })

  test('cancel of the response ends the upstream', async () => {
    const { stream, body } = await stalling()
    const reader = textStreamResponse(stream).body?.getReader()
    await reader?.read()
    reader?.read()
    await reader?.cancel()
    expect(body.cancelled).toHaveLength(1)
  })
})
