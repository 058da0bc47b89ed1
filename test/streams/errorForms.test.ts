import { describe, expect, test } from 'vitest'
import { APIError } from '../../src/core/apiError.ts'
import { createChatCompletionStream } from '../../src/operations/createChatCompletionStream.ts'
import { createRunStream } from '../../src/operations/createRunStream.ts'
import { readEventStream } from '../../src/streams/readEventStream.ts'
import { requestStream } from '../../src/streams/requestStream.ts'
import { streamed } from '../support/answers.ts'
import { outcome } from '../support/bodies.ts'
import { chunk } from '../support/chunk.ts'
import { errorOf } from '../support/errorOf.ts'
import { type Answer, fakeClient } from '../support/fakeClient.ts'
import { namedSSE, sse } from '../support/sse.ts'

const params = { model: 'm', messages: [] }
const quiet = { onDrift: null, maxRetries: 0 }
const busy = { message: 'Overloaded', type: 'server_error', param: 'n', code: 503 }
const begun = sse(chunk('Hel'))

/** What hosts send in a stream for an error, as text of its body. */
const forms: Record<string, string> = {
  'an object under `error`': sse({ error: busy }),
  'beside an id': sse({ id: 'chatcmpl-1', object: 'chat.completion.chunk', error: busy }),
  'in a list': sse([{ error: busy }]),
  'an event named error': namedSSE(['error', busy]),
  'an event named error with an object under `error`': namedSSE(['error', { error: busy }]),
  'under another name': namedSSE(['oops', { error: busy }]),
  'a flat object that calls itself an error': sse({ object: 'error', ...busy }),
  'a flat event of type error': sse({ ...busy, type: 'error', sequence_number: 3 }),
  'a flat object with message and code': sse({ message: 'Overloaded', code: 503 }),
  'nested in an event of type error': sse({ type: 'error', error: busy, sequence_number: 3 }),
  'a choice with an error': sse({ ...chunk('lo'), choices: [{ index: 0, finish_reason: 'error', error: busy }] }),
  'the field `error`': `error: ${JSON.stringify(busy)}\n\n`,
  'the field `error` without a space': `error:${JSON.stringify({ error: busy })}\n\n`,
  'JSON that is not framed': `${JSON.stringify({ error: busy })}\n\n`,
  'JSON over several lines': `${JSON.stringify({ error: busy }, undefined, 2)}\n`,
  'JSON without an end of its line': JSON.stringify({ error: busy }),
}

async function chat(text: string): Promise<{ events: unknown[]; error: unknown }> {
  const stream = await createChatCompletionStream(
    fakeClient(() => streamed(text), quiet),
    params,
  )
  return caught(stream)
}

async function caught(stream: AsyncIterable<unknown>): Promise<{ events: unknown[]; error: unknown }> {
  const events: unknown[] = []
  try {
    for await (const event of stream) events.push(event)
  } catch (error) {
    return { events, error }
  }
  return { events, error: undefined }
}

describe('error: each form of error, in the middle of a stream and before all', () => {
  for (const [name, text] of Object.entries(forms)) {
    const isFull = !/flat object with/.test(name) && !/type error/.test(name)
    const expected = {
      name: 'APIError',
      message: 'The stream ended with an error: Overloaded',
      code: 503,
      status: undefined,
      ...(isFull ? { type: 'server_error', param: 'n' } : {}),
    }

    test(name, async () => {
      for (const [before, count] of [
        ['', 0],
        [begun, 1],
      ] as const) {
        for (const after of ['', 'data: [DONE]\n\n']) {
          const { events, error } = await chat(`${before}${text}${after && `\n\n${after}`}`)
          expect(error).toBeInstanceOf(APIError)
          expect(error).toMatchObject(expected)
          expect(events).toHaveLength(count)
        }
      }
    })

    test(`${name}, in readEventStream`, async () => {
      const { events, error } = await caught(readEventStream(new Response(begun + text)))
      expect(error).toMatchObject(expected)
      expect(events).toHaveLength(1)
    })

    test(`${name}, in any stream`, async () => {
      const client = fakeClient(() => streamed(sse({ type: 'response.created' }) + text), quiet)
      const stream = await requestStream(client, { method: 'POST', path: '/responses' })
      expect(await caught(stream)).toMatchObject({ events: [{ type: 'response.created' }], error: expected })
    })
  }

  test('a choice that finished with an error and says no more', async () => {
    const { error } = await chat(sse(chunk('Hel'), chunk('', 'error')))
    expect(error).toMatchObject({ name: 'APIError', body: chunk('', 'error') })
  })

  test('an event named error without a word', async () => {
    const { error } = await chat('event: error\ndata:\n\n')
    expect(error).toMatchObject({ message: 'The stream ended with an error: it has no message' })
  })

  test('fields of odd types', async () => {
    for (const odd of [{ message: 7 }, { message: { a: 1 }, code: [] }, { type: {}, param: [1] }, 7, true, ['x']]) {
      const { error } = await chat(sse({ error: odd }))
      expect(error).toBeInstanceOf(APIError)
      expect(error).toMatchObject({ body: { error: odd } })
    }
  })

  test('bare text where no event came', async () => {
    const { error } = await chat('upstream connect error or disconnect/reset before headers')
    expect(error).toMatchObject({
      name: 'APIError',
      message: 'The stream held no event: upstream connect error or disconnect/reset before headers',
    })
    expect((await chat('<html>\n<h1>502</h1>\n\n<p>Bad gateway</p>')).error).toMatchObject({
      message: 'The stream held no event: 502 Bad gateway',
    })
  })

  test('what a body held that was no event goes onto the error', async () => {
    const { events, error } = await chat(`${begun}<h1>504 Gateway Time-out</h1>\n`)
    expect(events).toHaveLength(1)
    expect(error).toMatchObject({
      name: 'StreamTruncatedError',
      message: 'The stream ended before its answer did: <h1>504 Gateway Time-out</h1>.',
      text: '<h1>504 Gateway Time-out</h1>\n',
    })
    expect((await chat(begun)).error).not.toHaveProperty('text')
  })

  test('does not show the key that it echoes', async () => {
    const client = fakeClient(() => streamed('no such key: sk-canary-key'), { apiKey: 'sk-canary-key', maxRetries: 0 })
    const { error } = await caught(await createChatCompletionStream(client, params))
    expect(`${error}`).toContain('no such key: [key]')
    const begunClient = fakeClient(() => streamed(`${begun}no such key: sk-canary-key`), {
      apiKey: 'sk-canary-key',
      onDrift: null,
    })
    const cut = await caught(await createChatCompletionStream(begunClient, params))
    expect(cut.error).toMatchObject({ name: 'StreamTruncatedError', text: 'no such key: [key]\n' })
  })
})

describe('no errors', () => {
  test('unknown fields, comments and retry are passed over', async () => {
    const noise = 'retry: no\nx-field: 1\nnonsense\n: comment\n\n'
    expect(await chat(`${noise}${sse(chunk('a', 'stop'))}${noise}`)).toMatchObject({ error: undefined })
  })

  test('an object that is called error and is null, false or empty text', async () => {
    for (const error of [null, false, '']) {
      const { events } = await chat(sse({ ...chunk('a', 'stop'), error }))
      expect(events).toHaveLength(1)
    }
  })

  test('an event of a run whose object failed', async () => {
    const run = {
      id: 'run_1',
      object: 'thread.run',
      status: 'failed',
      last_error: { code: 'server_error', message: 'x' },
    }
    const client = fakeClient(() => streamed(namedSSE(['thread.run.failed', run], ['done', '[DONE]'])), quiet)
    const stream = await createRunStream(client, { thread_id: 't', assistant_id: 'a' })
    expect(await caught(stream)).toEqual({ events: [{ event: 'thread.run.failed', data: run }], error: undefined })
  })
})

describe('the label of an answer', () => {
  const hello = sse(chunk('Hel'), chunk('lo', 'stop'), '[DONE]')
  const labels = ['application/json', 'text/plain; charset=utf-8', 'text/html', undefined]

  test.each(labels)('events labelled %s are read as events', async (label) => {
    for (const body of [hello, `\uFEFF\r\n: hi\r\n\r\n${hello}`, `event: message\n${hello}`]) {
      const answer: Answer = () => labelled(body, label)
      const stream = await createChatCompletionStream(fakeClient(answer, quiet), params)
      expect(await outcome(stream)).toMatchObject({ events: [chunk('Hel'), chunk('lo', 'stop')] })
    }
  })

  test.each(labels)('error: a JSON error labelled %s rejects the call', async (label) => {
    const texts = [JSON.stringify({ error: busy }), `error: ${JSON.stringify(busy)}`, namedSSE(['error', busy])]
    for (const text of texts) {
      const client = fakeClient(() => labelled(text, label), quiet)
      const error = await errorOf(createChatCompletionStream(client, params))
      expect(error).toBeInstanceOf(APIError)
      expect(error).toMatchObject({
        status: 200,
        code: 503,
        message: 'createChatCompletionStream answered 200: Overloaded',
      })
    }
  })

  test.each(labels)('error: an answer labelled %s that is no stream', async (label) => {
    for (const text of [JSON.stringify({ id: 'chatcmpl-1', choices: [] }, undefined, 2), '<p>Sign in</p>', '']) {
      const client = fakeClient(() => labelled(text, label), quiet)
      const error = await errorOf(createChatCompletionStream(client, params))
      expect(error).toMatchObject({ name: 'APIError', status: 200 })
      expect(`${error}`).toContain('createChatCompletionStream answered 200: not a stream')
    }
    const client = fakeClient(() => labelled('{"id":"chatcmpl-1"}', label), quiet)
    expect(await errorOf(createChatCompletionStream(client, params))).toHaveProperty('body', { id: 'chatcmpl-1' })
  })

  test('an error in an answer that is no stream is retried where its code says so, and then final', async () => {
    const rate = Response.json(
      { error: { message: 'Slow down', code: 'rate_limit_exceeded' } },
      { headers: { 'retry-after-ms': '0' } },
    )
    const client = fakeClient([rate, () => streamed(hello)], { onDrift: null })
    expect((await outcome(await createChatCompletionStream(client, params))).events).toHaveLength(2)
    expect(client.sent).toHaveLength(2)
    const final = fakeClient({ error: { message: 'No', code: 'invalid_prompt' } })
    await errorOf(createChatCompletionStream(final, params))
    expect(final.sent).toHaveLength(1)
  })

  test('error: an unlabelled answer whose connection breaks before it says anything', async () => {
    const client = fakeClient(
      () => labelled(new ReadableStream({ pull: (body) => body.error(new TypeError('reset')) })),
      quiet,
    )
    expect(await errorOf(createChatCompletionStream(client, params))).toMatchObject({ name: 'ConnectionError' })
  })

  test('error: no body', async () => {
    const client = fakeClient(() => new Response(null, { status: 204 }), quiet)
    expect(await errorOf(createChatCompletionStream(client, params))).toMatchObject({ name: 'APIError', status: 204 })
  })
})

/** An answer with this label, or with none. */
function labelled(body: BodyInit, label?: string): Response {
  const response = new Response(body)
  response.headers.delete('content-type')
  if (label) response.headers.set('content-type', label)
  return response
}
