import { expect, test } from 'vitest'
import { isAPIError } from '../../src/core/guards.ts'
import { defineTool } from '../../src/helpers/defineTool.ts'
import { runResponseTools } from '../../src/helpers/runResponseTools.ts'
import { type ResponseToolsStreamEvent, runResponseToolsStream } from '../../src/helpers/runResponseToolsStream.ts'
import { collectResponse } from '../../src/streams/collectResponse.ts'
import { eventStreamResponse } from '../../src/streams/eventStreamResponse.ts'
import { readEventStream } from '../../src/streams/readEventStream.ts'
import { snapshots } from '../../src/streams/snapshots.ts'
import { textDeltas } from '../../src/streams/textDeltas.ts'
import { textStreamResponse } from '../../src/streams/textStreamResponse.ts'
import { all } from '../support/all.ts'
import { streamed } from '../support/answers.ts'
import { errorOf } from '../support/errorOf.ts'
import { type FakeClient, fakeClient } from '../support/fakeClient.ts'
import { namedSSE } from '../support/sse.ts'
import { called, params, response, said, streamedResponse } from '../support/toolResponse.ts'

const weather = defineTool({ name: 'get_weather', parameters: { type: 'object' }, run: () => 'sunny' })
const settings = { tools: [weather] }
const told = { type: 'tool_result', call_id: 'call_0', name: 'get_weather', output: 'sunny', status: 'completed' }

/** A model that makes these calls, and then answers. */
function model(...calls: object[]): FakeClient {
  return fakeClient((_, count) => streamedResponse(response(count > 1 ? [] : calls, { id: `resp_${count}` })))
}

test('a stream has the events of all rounds, the results of tools between them, and the whole at its end', async () => {
  const client = model(called())
  const stream = await runResponseToolsStream(client, params, settings)
  const events = await all(stream)
  expect(events.map(({ type }) => type)).toEqual([
    'response.created',
    'response.output_item.added',
    'response.output_item.done',
    'response.completed',
    'tool_result',
    'response.created',
    'response.output_item.added',
    'response.output_text.delta',
    'response.output_item.done',
    'response.completed',
  ])
  expect(events[4]).toEqual(told)
  const plain = fakeClient((_, count) => response(count > 1 ? [] : [called()], { id: `resp_${count}` }))
  expect(stream.result).toEqual(await runResponseTools(plain, params, settings))
  expect(client.sent.map(({ body }) => Object(body).input)).toEqual(plain.sent.map(({ body }) => Object(body).input))
  expect(client.sent[1]?.body).toMatchObject({ stream: true, previous_response_id: 'resp_1' })
  expect(client.drift).toEqual([])
})

test('a result is told while other tools still run, and failures are too', async () => {
  let finish = (_: string): void => {}
  const slow = defineTool({
    name: 'slow',
    parameters: {},
    run: () =>
      new Promise<string>((resolve) => {
        finish = resolve
      }),
  })
  const bad = defineTool({ name: 'bad', parameters: {}, run: () => Promise.reject(new Error('No.')) })
  const client = model(called({ name: 'slow', call_id: 'a' }), called({ name: 'bad', call_id: 'b' }))
  const results: unknown[] = []
  for await (const event of await runResponseToolsStream(client, params, { tools: [slow, bad] })) {
    if (event.type !== 'tool_result') continue
    results.push([event.call_id, event.output, event.status])
    finish('slow')
  }
  expect(results).toEqual([
    ['b', 'Error: No.', 'failed'],
    ['a', 'slow', 'completed'],
  ])
})

test('readers of text pass over results, and hear both rounds', async () => {
  const call = called()
  const stream = (): ReturnType<typeof runResponseToolsStream> =>
    runResponseToolsStream(
      fakeClient((_, count) => streamedResponse(response(count > 1 ? [] : [said, call], { id: `resp_${count}` }))),
      params,
      settings,
    )
  expect(await all(textDeltas(await stream()))).toEqual(['Fine.', 'Fine.'])
  expect(await textStreamResponse(await stream()).text()).toBe('Fine.Fine.')
})

test('a snapshot is of the round under way, and a result is none', async () => {
  const stream = await runResponseToolsStream(model(said, called()), params, settings)
  const outputs = (await all(snapshots(stream))).map(({ id, output }) => [id, output.map(({ type }) => type)])
  expect(outputs).toEqual([
    ['resp_1', []],
    ['resp_1', ['message']],
    ['resp_1', ['message']],
    ['resp_1', ['message']],
    ['resp_1', ['message', 'function_call']],
    ['resp_1', ['message', 'function_call']],
    ['resp_1', ['message', 'function_call']],
    ['resp_2', []],
    ['resp_2', ['message']],
    ['resp_2', ['message']],
    ['resp_2', ['message']],
    ['resp_2', ['message']],
  ])
})

test('a collector makes the last response of it', async () => {
  const stream = await runResponseToolsStream(model(called()), params, settings)
  expect(await collectResponse(stream)).toEqual(response([], { id: 'resp_2' }))
})

test('what a browser gets has named events, no [DONE], and is read back to the last round', async () => {
  const sent = eventStreamResponse(await runResponseToolsStream(model(called()), params, settings))
  const text = await sent.clone().text()
  expect(text).toContain('event: tool_result\ndata: {"type":"tool_result"')
  expect(text).not.toContain('[DONE]')
  const direct = await all(await runResponseToolsStream(model(called()), params, settings))
  expect(await all(readEventStream<ResponseToolsStreamEvent>(sent.clone(), { events: 'responses' }))).toEqual(direct)
  expect(await all(readEventStream<ResponseToolsStreamEvent>(sent, { events: 'any' }))).toEqual(direct)
})

test.each(['responses', 'any'] as const)(
  'what a browser gets is truncated where a round is, read as %s',
  async (events) => {
    const text = await eventStreamResponse(await runResponseToolsStream(model(called()), params, settings)).text()
    const read = (end: number): Promise<unknown[]> => all(readEventStream(streamed(text.slice(0, end)), { events }))
    const second = text.lastIndexOf('event: response.created')
    for (const end of [
      text.indexOf('event: response.completed'),
      second,
      text.indexOf('event: response.output_item.added', second),
      text.indexOf('event: response.output_text.delta'),
      text.lastIndexOf('event: response.completed'),
    ])
      expect(await errorOf(read(end))).toMatchObject({ name: 'StreamTruncatedError' })
    expect((await read(text.length)).length).toBe(10)
    // A response that calls tools may be all there is: each of them may be left to the caller.
    expect((await read(text.indexOf('event: tool_result'))).length).toBe(4)
  },
)

test('what ends with a result of a tool says so', async () => {
  const ask = defineTool({ name: 'ask', parameters: {} })
  const calls = [called(), called({ name: 'ask', call_id: 'call_1' })]
  const stream = await runResponseToolsStream(model(...calls), params, { tools: [weather, ask] })
  const sent = eventStreamResponse(stream)
  expect(await sent.clone().text()).toMatch(/event: tool_result\n.*\n\ndata: \[DONE\]\n\n$/)
  const events = await all(readEventStream<ResponseToolsStreamEvent>(sent, { events: 'responses' }))
  expect(events.at(-1)).toEqual(told)
  expect(stream.result?.pending).toEqual([called({ name: 'ask', call_id: 'call_1' })])
})

test('a response that calls nothing ends its reader at once, though its connection stays open', async () => {
  const open = new ReadableStream({
    async start(controller) {
      const body = await streamedResponse(response()).arrayBuffer()
      controller.enqueue(new Uint8Array(body))
    },
  })
  const events = await all(readEventStream<ResponseToolsStreamEvent>(streamed(open), { events: 'responses' }))
  expect(events.at(-1)?.type).toBe('response.completed')
})

test('leaving the stream ends tools that still run', async () => {
  let signalOfTool: AbortSignal | undefined
  const tools = [
    weather,
    defineTool({
      name: 'slow',
      parameters: {},
      run: (_, { signal }) => {
        signalOfTool = signal
        return new Promise(() => {})
      },
    }),
  ]
  const client = model(called({ name: 'slow' }), called({ call_id: 'call_1' }))
  const stream = await runResponseToolsStream(client, params, { tools })
  for await (const event of stream) if (event.type === 'tool_result') break
  expect(signalOfTool?.aborted).toBe(true)
  expect(stream.result).toBeUndefined()
})

test('an abort ends the stream with its reason while a tool hangs, and is told to the tool', async () => {
  const controller = new AbortController()
  let heard: unknown
  const hangs = defineTool({
    name: 'get_weather',
    parameters: {},
    run: (_, { signal }) => {
      signal.addEventListener('abort', () => {
        heard = signal.reason
      })
      setTimeout(() => controller.abort('enough'), 1)
      return new Promise(() => {})
    },
  })
  const { signal } = controller
  const stream = await runResponseToolsStream(model(called()), params, { tools: [hangs] }, { signal })
  expect(await errorOf(all(stream))).toBe('enough')
  expect(heard).toBe('enough')
})

test('error: a response that failed, or was cut short', async () => {
  const failed = response([], { status: 'failed', error: { code: 'server_error', message: 'Broken.' } })
  const stream = await runResponseToolsStream(
    fakeClient(() => streamedResponse(failed)),
    params,
    settings,
  )
  const error = await errorOf(all(stream))
  expect(isAPIError(error)).toBe(true)
  expect(error).toMatchObject({ code: 'server_error', body: { status: 'failed' } })
  const cut = response([said], { status: 'incomplete', incomplete_details: { reason: 'content_filter' } })
  const whole = await runResponseToolsStream(
    fakeClient(() => streamedResponse(cut)),
    params,
    settings,
  )
  await all(whole)
  expect(whole.result).toMatchObject({ response: cut, rounds: 1, pending: [] })
})

test('error: a stream that breaks off in the second round', async () => {
  const begun = { type: 'response.created', response: response([], { status: 'in_progress', output: [] }) }
  const client = fakeClient((_, count) =>
    count > 1 ? streamed(namedSSE(['response.created', begun])) : streamedResponse(response([called()])),
  )
  const stream = await runResponseToolsStream(client, params, settings)
  expect(await errorOf(all(stream))).toMatchObject({ name: 'StreamTruncatedError' })
  expect(stream.result).toBeUndefined()
})

test('error: the rounds ran out', async () => {
  const client = fakeClient(() => streamedResponse(response([called()])))
  const stream = await runResponseToolsStream(client, params, { ...settings, maxRounds: 1 })
  expect(await errorOf(all(stream))).toMatchObject({ name: 'OpenAIError', input: { length: 3 } })
})
