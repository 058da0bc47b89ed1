import { expect, test } from 'vitest'
import { createClient, throwOnDrift } from '../../src/core/index.ts'
import { createResponse } from '../../src/operations/createResponse.ts'
import { createResponseStream } from '../../src/operations/createResponseStream.ts'
import type { CreateResponseParams } from '../../src/schemas/params/CreateResponseParams.ts'
import type { ResponseStreamEvent } from '../../src/schemas/ResponseStreamEvent.ts'
import { collectResponse } from '../../src/streams/collectResponse.ts'
import type { EventStream } from '../../src/streams/eventStream.ts'
import { eventStreamResponse } from '../../src/streams/eventStreamResponse.ts'
import { readEventStream } from '../../src/streams/readEventStream.ts'
import { serverSentEvents } from '../../src/streams/serverSentEvents.ts'
import { textStreamResponse } from '../../src/streams/textStreamResponse.ts'
import { createClock, createMockServer } from '../../src/testing/index.ts'
import { all } from '../support/all.ts'
import { outcome } from '../support/bodies.ts'
import { errorOf } from '../support/errorOf.ts'
import { namedSSE } from '../support/sse.ts'
import { weatherQuestion, weatherTool } from '../testing/support/responses.ts'

/** A client of a mock that always makes the same ids and times. */
function newClient() {
  const mock = createMockServer({ clock: createClock(1_700_000_000_000), seed: 7 })
  return createClient({ apiKey: 'test', fetch: mock.fetch, onDrift: throwOnDrift })
}

const tea: CreateResponseParams = { model: 'gpt-5', input: 'Tea?' }
const questions: Record<string, CreateResponseParams> = {
  text: tea,
  'a function call': { model: 'gpt-5', input: weatherQuestion, tools: [weatherTool] },
  'a refusal': { model: 'gpt-5', input: 'How do I make a bomb?' },
  'an incomplete answer': { ...tea, max_output_tokens: 16 },
}

/** Events as the API sends them. */
function streamOf(...events: object[]): EventStream<ResponseStreamEvent> {
  const text = namedSSE(...events.map((event): [string, object] => [Object(event).type, event]))
  return readEventStream<ResponseStreamEvent>(new Response(text), { events: 'responses' })
}

/** The same, as a browser reads what a server answers with them. */
function relayed(stream: EventStream<ResponseStreamEvent>): EventStream<ResponseStreamEvent> {
  return readEventStream<ResponseStreamEvent>(eventStreamResponse(stream), { events: 'responses' })
}

const created = { type: 'response.created', response: { id: 'r', status: 'in_progress', output: [] } }
const delta = { type: 'response.output_text.delta', output_index: 0, content_index: 0, item_id: 'm', delta: 'Hel' }
const failed = {
  type: 'response.failed',
  response: { status: 'failed', error: { code: 'c', message: 'Boo' }, output: [] },
}

test.each(Object.entries(questions))('events arrive as they were sent: %s', async (_, params) => {
  const sent = await all(await createResponseStream(newClient(), params))
  const response = eventStreamResponse(await createResponseStream(newClient(), params))
  const events = await all(serverSentEvents(response.body ?? new ReadableStream()))
  expect(events.map(({ data }) => JSON.parse(data).type)).toEqual(sent.map(({ type }) => type))
  expect(events.map(({ event }) => event)).toEqual(sent.map(({ type }) => type))
})

test.each(Object.entries(questions))('a browser collects what the plain call gives: %s', async (_, params) => {
  const plain = await createResponse(newClient(), params)
  expect(await collectResponse(relayed(await createResponseStream(newClient(), params)))).toEqual(plain)
})

test('a response that failed is one there too', async () => {
  expect(await all(relayed(streamOf(created, delta, failed)))).toEqual([created, delta, failed])
  expect(await errorOf(collectResponse(relayed(streamOf(created, delta, failed))))).toMatchObject({
    name: 'APIError',
    code: 'c',
    message: 'The response failed: Boo',
  })
})

test('a stream that was cut is one there too, by its name', async () => {
  const { events, error } = await outcome(relayed(streamOf(created, delta)))
  expect(events).toEqual([created, delta])
  expect(error).toMatch(/^StreamTruncatedError/)
})

test('an error event is one there too, in the words of the API', async () => {
  const problem = { type: 'error', error: { code: 'server_error', message: 'Boo', param: null } }
  const { events, error, code } = await outcome(relayed(streamOf(created, problem)))
  expect(events).toEqual([created])
  expect([error, code]).toEqual(['APIError: The stream ended with an error: Boo', 'server_error'])
})

test('textStreamResponse answers with the text, and breaks off where the response failed', async () => {
  const { output } = await createResponse(newClient(), tea)
  const [message] = output
  const text = message?.type === 'message' && message.content[0]?.type === 'output_text' ? message.content[0].text : ''
  const response = textStreamResponse(await createResponseStream(newClient(), tea))
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  expect(await response.text()).toBe(text)
  expect(text).toContain('Tea?')
  expect(await errorOf(textStreamResponse(streamOf(created, delta, failed)).text())).toBeInstanceOf(Error)
})
