import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createChatCompletionStream } from '../../src/operations/createChatCompletionStream.ts'
import type { EventFamily } from '../../src/streams/eventFamily.ts'
import { eventStreamResponse } from '../../src/streams/eventStreamResponse.ts'
import { protocols } from '../../src/streams/protocols/protocols.ts'
import { readEventStream } from '../../src/streams/readEventStream.ts'
import { requestStream } from '../../src/streams/requestStream.ts'
import { textDeltas } from '../../src/streams/textDeltas.ts'
import { streamed } from '../support/answers.ts'
import { type BodyEnd, bodyOf, outcome } from '../support/bodies.ts'
import { chunk } from '../support/chunk.ts'
import { fakeClient } from '../support/fakeClient.ts'
import { namedSSE, sse } from '../support/sse.ts'
import { streamingClient } from '../support/streamingClient.ts'

const truncated = 'StreamTruncatedError: The stream ended before its answer did.'

/** What a stream of this family brings and how it ends; `cancelled` says whether that came from here. */
async function read(events: EventFamily | undefined, text: string, body: object = {}, end?: BodyEnd) {
  const answer = bodyOf([text], end)
  const client = fakeClient(() => streamed(answer.stream), { onDrift: null, idleTimeout: 60 })
  const stream = await requestStream(client, { method: 'POST', path: '/x', body, ...(events && { events }) })
  const { events: values, error } = await outcome(stream)
  return { count: values.length, error, cancelled: answer.cancelled.length }
}

/** Events under the name of their type, as the API sends them. */
const typed = (...events: { type: string }[]): string =>
  namedSSE(...events.map((event) => [event.type, event] as [string, object]))

const created = { type: 'response.created', response: { id: 'r', status: 'in_progress' }, sequence_number: 0 }
const delta = { type: 'response.output_text.delta', delta: 'Hel', sequence_number: 1 }
const ended = (status: string, more: object = {}) => ({
  type: `response.${status}`,
  response: { id: 'r', status, ...more },
})
const image = (kind: string) => ({ type: `image_generation.${kind}`, b64_json: 'AAAA' })

describe('[DONE] and nothing before it', () => {
  const families = (Object.keys(protocols) as EventFamily[]).filter((name) => name !== 'any' && name !== 'assistants')

  test.each(families)('error: is no answer of %s', async (family) => {
    expect((await read(family, sse('[DONE]'))).error).toBe(truncated)
  })

  test('nor is a chunk without choices', async () => {
    expect((await read('chat', sse({ ...chunk(''), choices: [] }, '[DONE]'))).error).toBe(truncated)
  })

  test('ends any other stream', async () => {
    expect(await read('any', sse('[DONE]'))).toMatchObject({ count: 0, error: undefined })
  })
})

describe('responses', () => {
  const families = ['responses', 'any', undefined] as const

  test.each(families)('complete at the event whose response has ended, which comes through: %s', async (family) => {
    for (const status of ['completed', 'incomplete', 'failed', 'cancelled']) {
      const text = typed(created, delta, ended(status)) + typed({ type: 'response.late' })
      expect(await read(family, text, {}, { stall: true })).toEqual({ count: 3, error: undefined, cancelled: 1 })
    }
  })

  test.each(families)('error: a body that ends before that: %s', async (family) => {
    expect(await read(family, typed(created, delta))).toMatchObject({ count: 2, error: truncated })
    expect(await read(family, typed(created, delta) + sse('[DONE]'))).toMatchObject({ count: 2, error: truncated })
    expect((await read(family, typed(created, delta), {}, { error: new TypeError('reset') })).error).toMatch(
      /^ConnectionError/,
    )
    expect((await read(family, typed(created, delta), {}, { stall: true })).error).toMatch(/^TimeoutError/)
  })

  test.each(families)('one that is resumed, or that begins with keepalives: %s', async (family) => {
    expect((await read(family, typed({ type: 'keepalive' }, { type: 'keepalive' }, delta))).error).toBe(truncated)
    expect((await read(family, typed({ type: 'keepalive' }, delta, ended('completed')))).error).toBe(undefined)
  })

  test('error: an error event throws, nested or flat, and before response.failed', async () => {
    const message = 'The stream ended with an error: Boo'
    for (const error of [
      { type: 'error', code: 'server_error', message: 'Boo', param: null },
      { type: 'error', error: { code: 'server_error', message: 'Boo', param: null } },
    ]) {
      for (const text of [typed(created, error), sse(created, error, ended('failed'))]) {
        expect(await read('responses', text)).toMatchObject({ count: 1, error: `APIError: ${message}` })
      }
    }
  })

  test('eventStreamResponse writes them as the API does, and ends without [DONE]', async () => {
    const text = typed(created, delta, ended('completed'))
    const client = fakeClient(() => streamed(text))
    const stream = await requestStream(client, { method: 'POST', path: '/responses' })
    expect(await eventStreamResponse(stream).text()).toBe(text)
  })

  test('error: eventStreamResponse does not certify one that was cut', async () => {
    const client = fakeClient(() => streamed(typed(created, delta)))
    const stream = await requestStream(client, { method: 'POST', path: '/responses' })
    const text = await eventStreamResponse(stream).text()
    expect(text).not.toContain('[DONE]')
    expect(text).toContain('"type":"StreamTruncatedError"')
  })

  test('textDeltas gives the text, and throws where the response failed', async () => {
    const text = typed(created, delta, { type: 'response.output_text.delta', delta: 'lo' } as never)
    const error = { code: 'rate_limit_exceeded', message: 'Slow down' }
    const whole = await outcome(
      textDeltas(readEventStream(new Response(text + typed(ended('incomplete'))), { events: 'responses' })),
    )
    expect(whole).toEqual({ events: ['Hel', 'lo'] })
    const failed = textDeltas(
      readEventStream(new Response(text + typed(ended('failed', { error }))), { events: 'responses' }),
    )
    expect(await outcome(failed)).toEqual({
      events: ['Hel', 'lo'],
      error: 'APIError: The response failed: Slow down',
      code: 'rate_limit_exceeded',
    })
  })
})

describe('images, transcription, speech', () => {
  test('images: complete at as many as were asked for', async () => {
    const one = typed(image('partial_image'), image('completed'))
    expect(await read('images', one, {}, { stall: true })).toEqual({ count: 2, error: undefined, cancelled: 1 })
    expect(await read('images', one, { n: 2 })).toMatchObject({ count: 2, error: truncated })
    expect(await read('images', one + one, { n: 2 })).toMatchObject({ count: 4, error: undefined })
    const edited = typed({ type: 'image_edit.partial_image' }, { type: 'image_edit.completed' })
    expect(await read('images', edited)).toMatchObject({ count: 2, error: undefined })
  })

  test('transcription: complete at its whole text', async () => {
    const pieces = typed({ type: 'transcript.text.delta', delta: 'Hi' } as never)
    const done = typed({ type: 'transcript.text.done', text: 'Hi' } as never)
    expect(await read('transcription', pieces + done)).toMatchObject({ count: 2, error: undefined })
    expect(await read('transcription', pieces)).toMatchObject({ count: 1, error: truncated })
    expect(
      await outcome(textDeltas(readEventStream(new Response(pieces + done), { events: 'transcription' }))),
    ).toEqual({
      events: ['Hi'],
    })
  })

  test('speech: complete at speech.audio.done', async () => {
    const pieces = typed({ type: 'speech.audio.delta', audio: 'AAAA' } as never)
    expect(await read('speech', pieces + typed({ type: 'speech.audio.done' }))).toMatchObject({
      count: 2,
      error: undefined,
    })
    expect(await read('speech', pieces)).toMatchObject({ count: 1, error: truncated })
  })

  test('eventStreamResponse writes them under their names', async () => {
    for (const text of [
      typed(image('completed')),
      typed({ type: 'transcript.text.done' }),
      typed({ type: 'speech.audio.done' }),
    ]) {
      expect(await eventStreamResponse(readEventStream(new Response(text), { events: 'any' })).text()).toBe(text)
    }
  })
})

describe('finished choices whose connection stays open', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  /** Reads a stream whose connection stays open; resolves to the milliseconds until it ended. */
  async function timeOf(
    text: string,
    fields: object = {},
    options: object = {},
  ): Promise<{ ms: number; error?: string }> {
    const { client } = streamingClient([text], { onDrift: null, ...options }, { stall: true })
    const stream = await createChatCompletionStream(client, { model: 'm', messages: [], ...fields })
    const started = Date.now()
    const read = outcome(stream)
    let isOver = false
    read.then(() => {
      isOver = true
    })
    while (!isOver && Date.now() - started < 700_000) await vi.advanceTimersByTimeAsync(100)
    const { error } = await read
    return { ms: Date.now() - started, ...(error && { error }) }
  }

  test('end after five seconds, usage or not', async () => {
    for (const fields of [{}, { stream_options: { include_usage: true } }]) {
      const { ms, error } = await timeOf(sse(chunk('a'), chunk('', 'stop')), fields)
      expect(error).toBe(undefined)
      expect(ms).toBeGreaterThanOrEqual(5000)
      expect(ms).toBeLessThan(5500)
    }
  })

  test('error: not where a choice that is due has not finished', async () => {
    const { ms, error } = await timeOf(sse(chunk('a', 'stop')), { n: 2 })
    expect(error).toBe('TimeoutError: A read of the stream timed out after 600,000 ms (`idleTimeout`).')
    expect(ms).toBeGreaterThanOrEqual(600_000)
    expect(ms).toBeLessThan(650_000)
  })

  test('a byte begins the five seconds anew', async () => {
    let count = 0
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode(sse(chunk('a', 'stop')))),
      async pull(controller) {
        await new Promise((resolve) => setTimeout(resolve, 4000))
        if (count++ < 3) controller.enqueue(new TextEncoder().encode(': keep-alive\n\n'))
        else
          controller.enqueue(
            new TextEncoder().encode(sse({ ...chunk(''), choices: [], usage: { total_tokens: 1 } }, '[DONE]')),
          )
      },
    })
    const client = fakeClient(() => streamed(body), { onDrift: null })
    const read = outcome(await createChatCompletionStream(client, { model: 'm', messages: [] }))
    await vi.advanceTimersByTimeAsync(20_000)
    expect((await read).events).toHaveLength(2)
  })
})
