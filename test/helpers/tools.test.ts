import * as v from 'valibot'
import { expect, expectTypeOf, test, vi } from 'vitest'
import { defineTool, type Tool } from '../../src/helpers/defineTool.ts'
import type { StandardJSONSchema } from '../../src/helpers/jsonSchema/schemaSource.ts'
import { runTools } from '../../src/helpers/runTools.ts'
import { runToolsStream } from '../../src/helpers/runToolsStream.ts'
import { textDeltas } from '../../src/streams/textDeltas.ts'
import { all } from '../support/all.ts'
import { streamed } from '../support/answers.ts'
import { errorOf } from '../support/errorOf.ts'
import { fakeClient } from '../support/fakeClient.ts'
import { sse } from '../support/sse.ts'
import { completion, params, sentMessages, streamedCompletion, usage, type WrittenCall } from '../support/toolChat.ts'
import { watchSignal } from '../support/watchSignal.ts'

/** Makes a schema of Valibot a Standard JSON Schema, as `toStandardJsonSchema` does. */
function withJSONSchema<T>(
  schema: v.GenericSchema<T>,
  json: Record<string, unknown>,
): StandardJSONSchema<T> & { '~standard': object } {
  return {
    '~standard': { ...schema['~standard'], jsonSchema: { input: ({ target }) => ({ ...json, $schema: target }) } },
  }
}

const City = withJSONSchema(v.object({ city: v.string() }), {
  type: 'object',
  properties: { city: { type: 'string' } },
})

const weather = defineTool({
  name: 'get_weather',
  description: 'Tells the weather.',
  parameters: City,
  run: ({ city }) => ({ city, celsius: 21 }),
})

/** What went to the model for one call. */
async function answerTo(call: WrittenCall, tools: Tool[] = [weather]): Promise<string | undefined> {
  const client = fakeClient((_, count) => (count === 1 ? completion(call) : completion()))
  await runTools(client, params, { tools })
  return sentMessages(client.sent[1]).at(-1)?.content
}

test('a tool is what the API takes as a tool, and no more of it is sent', async () => {
  const client = fakeClient(() => completion())
  await runTools(client, params, { tools: [weather] })
  const parameters = { type: 'object', properties: { city: { type: 'string' } }, $schema: 'draft-07' }
  expect(client.sent[0]?.body).toEqual({
    ...params,
    tools: [{ type: 'function', function: { name: 'get_weather', description: 'Tells the weather.', parameters } }],
  })
})

test('a plain JSON Schema goes as it is, and is not checked', async () => {
  const parameters = { type: 'object', properties: { n: { type: 'number' } } }
  const run = vi.fn(() => 'ok')
  const tool = defineTool({ name: 'f', parameters, strict: false, run })
  expect(tool.function).toEqual({ name: 'f', parameters, strict: false })
  expect(await answerTo({ name: 'f', text: '{"n":"no number"}' }, [tool])).toBe('ok')
  expect(run).toHaveBeenCalledWith({ n: 'no number' }, { signal: expect.any(AbortSignal), tool_call_id: 'call_0' })
})

test('a schema that is no JSON Schema is refused', () => {
  // @ts-expect-error Valibot's own schemas can't write themselves as JSON Schema
  expect(() => defineTool({ name: 'f', parameters: v.object({}), run: () => 1 })).toThrow('toStandardJsonSchema')
})

test('arguments are typed by the schema', () => {
  expectTypeOf(weather).toEqualTypeOf<Tool<{ city: string }>>()
  expectTypeOf(weather.run).parameter(0).toEqualTypeOf<{ city: string }>()
  const plain = defineTool({ name: 'f', parameters: { type: 'object' }, run: (args) => args['x'] })
  expectTypeOf(plain).toEqualTypeOf<Tool<Record<string, unknown>>>()
  // @ts-expect-error no such argument
  defineTool({ name: 'f', parameters: City, run: ({ town }) => town })
})

test('runs what the model calls and goes on until it calls no more', async () => {
  const client = fakeClient((_, count) => (count === 1 ? completion({}) : completion()))
  const result = await runTools(client, params, { tools: [weather] })
  expect(result.rounds).toBe(2)
  expect(result.completion).toEqual(completion())
  expect(result.messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'tool', 'assistant'])
  expect(sentMessages(client.sent[1])).toEqual(result.messages.slice(0, 3))
  expect(result.messages[2]).toEqual({ role: 'tool', tool_call_id: 'call_0', content: '{"city":"Oslo","celsius":21}' })
  expect(params.messages.length).toBe(1)
})

test('adds up the usage of all rounds, also where one tells of none', async () => {
  const client = fakeClient((_, count) =>
    count === 3 ? completion() : { ...completion({}), usage: count === 1 ? usage : null },
  )
  const result = await runTools(client, params, { tools: [weather] })
  expect(result.usage).toEqual({
    prompt_tokens: 6,
    completion_tokens: 4,
    total_tokens: 10,
    prompt_tokens_details: { cached_tokens: 2 },
  })
})

test('calls of one round run at the same time, and are answered in their order', async () => {
  const log: string[] = []
  const parameters = { type: 'object' }
  const slow = defineTool({
    name: 'slow',
    parameters,
    async run() {
      log.push('slow begins')
      await new Promise((resolve) => setTimeout(resolve, 5))
      log.push('slow ends')
      return 'slow'
    },
  })
  const fast = defineTool({ name: 'fast', parameters, run: () => log.push('fast') })
  const client = fakeClient((_, count) => (count === 1 ? completion({ name: 'slow' }, { name: 'fast' }) : completion()))
  const result = await runTools(client, params, { tools: [slow, fast] })
  expect(log).toEqual(['slow begins', 'fast', 'slow ends'])
  expect(result.messages.slice(2, 4).map(({ content }) => content)).toEqual(['slow', '2'])
})

test.each([
  ['arguments that do not fit', { text: '{"city":5}' }, /^Error: .*get_weather.* city: /],
  ['arguments that are not JSON', { text: '{"city":' }, /^Error: .*get_weather are not a JSON object: \{"city":/],
  ['no arguments where some are due', { text: '' }, /^Error: .*city: /],
  ['a tool that is not there', { name: 'other' }, /^Error: There is no tool other\.$/],
])('%s go to the model', async (_, call, expected) => {
  expect(await answerTo(call)).toMatch(expected)
})

test('a custom tool that the model made up goes back to it', async () => {
  const call = { id: 'call_0', type: 'custom', custom: { name: 'paint', input: 'x' } }
  const first = { ...completion({}), choices: [{ index: 0, message: { role: 'assistant', tool_calls: [call] } }] }
  const client = fakeClient((_, count) => (count === 1 ? first : completion()), { onDrift: null })
  await runTools(client, params, { tools: [weather] })
  expect(sentMessages(client.sent[1]).at(-1)?.content).toBe('Error: There is no tool paint.')
})

test.each([
  ['an Error', new Error('No such place.'), 'Error: No such place.'],
  ['anything else', 'no', 'Error: no'],
])('what a tool throws goes to the model: %s', async (_, error, expected) => {
  const tool = defineTool({
    name: 'get_weather',
    parameters: City,
    run: () => Promise.reject(error),
  })
  expect(await answerTo({}, [tool])).toBe(expected)
})

test.each([
  ['text', 'Fine.', 'Fine.'],
  ['nothing', undefined, 'null'],
  ['a list', [1, 2], '[1,2]'],
])('what a tool returns goes to the model: %s', async (_, value, expected) => {
  expect(await answerTo({}, [defineTool({ name: 'get_weather', parameters: City, run: () => value })])).toBe(expected)
})

test("with 'throw' an error of a tool or its arguments stops the loop, and the other tools", async () => {
  const broken = new Error('broken')
  let stopped: unknown
  const parameters = { type: 'object' }
  const tools = [
    defineTool({ name: 'bad', parameters, run: () => Promise.reject(broken) }),
    defineTool({
      name: 'long',
      parameters,
      run: (_, { signal }) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => {
            stopped = signal.reason
            resolve(null)
          })
        }),
    }),
    weather,
  ]
  const client = fakeClient(() => completion({ name: 'long' }, { name: 'bad' }))
  expect(await errorOf(runTools(client, params, { tools, onToolError: 'throw' }))).toBe(broken)
  expect(stopped).toBe(broken)
  expect(client.sent.length).toBe(1)
  const second = fakeClient(() => completion({ text: '{}' }))
  const error = await errorOf(runTools(second, params, { tools, onToolError: 'throw' }))
  expect(error).toMatchObject({ name: 'OpenAIError', message: expect.stringContaining('city') })
})

test.each([
  [undefined, 10],
  [3, 3],
])('with maxRounds %s it asks %s times, and fails with all messages', async (maxRounds, asked) => {
  const client = fakeClient(() => completion({}))
  const error = await errorOf(runTools(client, params, { tools: [weather], maxRounds }))
  expect(error).toMatchObject({
    name: 'OpenAIError',
    message: expect.stringContaining(`${asked} rounds`),
    messages: { length: 1 + 2 * asked },
    usage: { total_tokens: 5 * asked },
  })
  expect(client.sent.length).toBe(asked)
})

test('an abort ends the request, or the tools, with the reason', async () => {
  const controller = new AbortController()
  const { signal } = controller
  const hang = defineTool({
    name: 'get_weather',
    parameters: { type: 'object' },
    run() {
      setTimeout(() => controller.abort('enough'))
      return new Promise(() => {})
    },
  })
  const client = fakeClient(() => completion({}))
  expect(await errorOf(runTools(client, params, { tools: [hang] }, { signal }))).toBe('enough')
  expect(client.sent.length).toBe(1)
  expect(await errorOf(runTools(client, params, { tools: [hang] }, { signal }))).toBe('enough')
  expect(client.sent.length).toBe(1)
})

test('runToolsStream streams all rounds, and has the result at the end', async () => {
  const client = fakeClient((_, count) => streamedCompletion(count === 1 ? completion({}, {}) : completion()))
  const stream = await runToolsStream(client, params, { tools: [weather] })
  expect(client.sent.length).toBe(1)
  expect(stream.response.status).toBe(200)
  expect(stream.result).toBeUndefined()
  let chunks = 0
  for await (const { type } of stream) chunks += type === 'tool_result' ? 0 : 1
  expect(chunks).toBe(7 + 5)
  expect(client.drift).toEqual([])
  const whole = await runTools(
    fakeClient((_, count) => (count === 1 ? completion({}, {}) : completion())),
    params,
    { tools: [weather] },
  )
  expect(stream.result).toEqual(whole)
  expect(sentMessages(client.sent[1])).toEqual(whole.messages.slice(0, 4))
  expect(client.sent.map(({ body }) => Object(body).stream)).toEqual([true, true])
})

test('a signal that has fired rejects before anything is sent', async () => {
  const client = fakeClient(() => streamedCompletion(completion()))
  const options = { signal: AbortSignal.abort('no') }
  expect(await errorOf(runToolsStream(client, params, { tools: [weather] }, options))).toBe('no')
  expect(client.sent.length).toBe(0)
})

test('textDeltas reads the text of all rounds', async () => {
  const client = fakeClient((_, count) => streamedCompletion(count === 1 ? completion({}) : completion()))
  const texts: string[] = []
  for await (const text of textDeltas(await runToolsStream(client, params, { tools: [weather] }))) texts.push(text)
  expect(texts).toEqual(['Fi', 'ne.'])
})

test('leaving the loop asks for no more, and ends the request', async () => {
  let ended = false
  const client = fakeClient(() => {
    const { body, headers } = streamedCompletion(completion({}))
    const reader = (body as ReadableStream<Uint8Array>).getReader()
    const slow = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const { value } = await reader.read()
        if (value) controller.enqueue(value)
      },
      cancel() {
        ended = true
      },
    })
    return new Response(slow, { headers })
  })
  for await (const _ of await runToolsStream(client, params, { tools: [weather] })) break
  expect(ended).toBe(true)
  expect(client.sent.length).toBe(1)
})

test('disposing of the stream while a read is pending ends it and its request, and begins no round', async () => {
  let ended = false
  const client = fakeClient(() => {
    const bytes = new TextEncoder().encode(sse({ object: 'chat.completion.chunk', choices: [{ index: 0 }] }))
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(bytes),
      cancel() {
        ended = true
      },
    })
    return streamed(body)
  })
  const stream = await runToolsStream({ ...client, onDrift: null }, params, { tools: [weather] })
  setTimeout(() => stream[Symbol.asyncDispose](), 5)
  let chunks = 0
  for await (const _ of stream) chunks++
  expect([chunks, ended, client.sent.length]).toEqual([1, true, 1])
})

test('error: an abort counts also where the stream is left right after', async () => {
  const client = fakeClient(() => {
    const bytes = new TextEncoder().encode(sse({ object: 'chat.completion.chunk', choices: [{ index: 0 }] }))
    const body = new ReadableStream({ start: (controller) => controller.enqueue(bytes) })
    return streamed(body)
  })
  const controller = new AbortController()
  const { signal } = controller
  const stream = await runToolsStream({ ...client, onDrift: null }, params, { tools: [weather] }, { signal })
  const iterator = stream[Symbol.asyncIterator]()
  await iterator.next()
  const pending = iterator.next()
  const reason = new RangeError('enough')
  controller.abort(reason)
  const leaving = iterator.return()
  await expect(pending).rejects.toBe(reason)
  await leaving
})

test('a stream that was read is unlocked', async () => {
  const stream = await runToolsStream(
    fakeClient(() => streamedCompletion(completion())),
    params,
    { tools: [weather] },
  )
  for await (const _ of stream) expect(stream.locked).toBe(true)
  expect(stream.locked).toBe(false)
})

test('cancelling while tools run tells them, and ends the stream', async () => {
  let reason: unknown
  const hang = defineTool({
    name: 'get_weather',
    parameters: { type: 'object' },
    run: (_, { signal }) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => {
          reason = signal.reason
          resolve(null)
        })
        setTimeout(() => stream[Symbol.asyncDispose](), 5)
      }),
  })
  const client = fakeClient(() => streamedCompletion(completion({})))
  const stream = await runToolsStream(client, params, { tools: [hang] })
  let chunks = 0
  for await (const _ of stream) chunks++
  expect(chunks).toBe(5)
  expect(reason).toMatchObject({ name: 'AbortError' })
  expect(client.sent.length).toBe(1)
})

test('a stream fails with the reason of an abort, with what a tool throws, and when rounds run out', async () => {
  const drain = async (settings: object, signal?: AbortSignal): Promise<unknown> => {
    const client = fakeClient(() => streamedCompletion(completion({})))
    const stream = await runToolsStream(client, params, { tools: [weather], ...settings }, { signal })
    return errorOf(all(stream))
  }
  const broken = new Error('broken')
  const bad = defineTool({ name: 'get_weather', parameters: City, run: () => Promise.reject(broken) })
  expect(await drain({ tools: [bad], onToolError: 'throw' })).toBe(broken)
  expect(await drain({ maxRounds: 2 })).toMatchObject({ name: 'OpenAIError', messages: { length: 5 } })
  const controller = new AbortController()
  const stop = defineTool({
    name: 'get_weather',
    parameters: City,
    run() {
      controller.abort('enough')
      return new Promise(() => {})
    },
  })
  expect(await drain({ tools: [stop] }, controller.signal)).toBe('enough')
})

test('nothing is left on the signal of a caller, however it ends', async () => {
  const { signal } = new AbortController()
  const watched = watchSignal(signal)
  const settings = { tools: [weather] }
  const good = (_: unknown, count: number): Response => streamedCompletion(count % 2 ? completion({}) : completion())
  for await (const _ of await runToolsStream(fakeClient(good), params, settings, { signal }));
  for await (const _ of await runToolsStream(fakeClient(good), params, settings, { signal })) break
  await errorOf(
    runToolsStream(
      fakeClient(() => new Response('no', { status: 400 })),
      params,
      settings,
      { signal },
    ),
  )
  await runTools(
    fakeClient(() => completion()),
    params,
    settings,
    { signal },
  )
  expect(watched.added).toBeGreaterThan(3)
  expect(watched.listeners).toBe(0)
})
