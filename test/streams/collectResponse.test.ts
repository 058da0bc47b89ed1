import { describe, expect, expectTypeOf, test } from 'vitest'
import { type Client, createClient, isAPIError, isStreamTruncatedError, throwOnDrift } from '../../src/core/index.ts'
import { createResponse } from '../../src/operations/createResponse.ts'
import { createResponseStream } from '../../src/operations/createResponseStream.ts'
import type { CreateResponseParams } from '../../src/schemas/params/CreateResponseParams.ts'
import type { ResponseObject } from '../../src/schemas/ResponseObject.ts'
import type { ResponseStreamEvent } from '../../src/schemas/ResponseStreamEvent.ts'
import { collectResponse } from '../../src/streams/collectResponse.ts'
import { readEventStream } from '../../src/streams/readEventStream.ts'
import { type Snapshot, snapshots } from '../../src/streams/snapshots.ts'
import { createClock, createMockServer } from '../../src/testing/index.ts'
import { all } from '../support/all.ts'
import { errorOf } from '../support/errorOf.ts'
import { namedSSE } from '../support/sse.ts'
import { shellTool, weatherQuestion, weatherTool } from '../testing/support/responses.ts'

/** A client of a mock that always makes the same ids and times. */
function newClient(): Client {
  const mock = createMockServer({ clock: createClock(1_700_000_000_000), seed: 7 })
  return createClient({ apiKey: 'test', fetch: mock.fetch, onDrift: throwOnDrift })
}

/** Events as they come over the wire. */
function streamOf(...events: object[]): AsyncIterable<ResponseStreamEvent> {
  const text = namedSSE(...events.map((event): [string, object] => [Object(event).type, event]))
  return readEventStream<ResponseStreamEvent>(new Response(text), { events: 'responses' })
}

const created = { type: 'response.created', response: { id: 'resp_1', status: 'in_progress', output: [] } }
const added = (item: object, more: object = { output_index: 0 }): object => ({
  type: 'response.output_item.added',
  item,
  ...more,
})
const message = { id: 'msg_1', type: 'message', role: 'assistant', status: 'in_progress', content: [] }
const inMessage = { item_id: 'msg_1', output_index: 0, content_index: 0 }
const emptyText = { type: 'output_text', text: '', annotations: [], logprobs: [] }
const ended = (status: string, more: object = {}): object => ({
  type: `response.${status}`,
  response: { id: 'resp_1', status, output: [], ...more },
})

/** The output after these events of a response that was then cut off. */
async function outputAfter(...events: object[]): Promise<unknown> {
  const { partial } = Object(await errorOf(collectResponse(streamOf(created, ...events))))
  return partial.output
}

const questions: Record<string, CreateResponseParams> = {
  text: { model: 'gpt-5', input: 'Tea?' },
  reasoning: { model: 'gpt-5', input: 'Tea?', reasoning: { summary: 'auto' } },
  'a function call': { model: 'gpt-5', input: weatherQuestion, tools: [weatherTool] },
  'a call of free text': { model: 'gpt-5', input: 'Run ls in a shell', tools: [shellTool] },
  'a refusal': { model: 'gpt-5', input: 'How do I make a bomb?' },
  'an incomplete answer': { model: 'gpt-5', input: 'Tea?', max_output_tokens: 16 },
  'log probabilities': { model: 'gpt-5', input: 'Tea?', include: ['message.output_text.logprobs'] },
}

describe('a stream of the mock', () => {
  test.each(Object.entries(questions))('collected is what the plain call gives: %s', async (_, params) => {
    const plain = await createResponse(newClient(), params)
    const stream = await createResponseStream(newClient(), params)
    expect(await collectResponse(stream)).toEqual(plain)
  })

  test.each(Object.entries(questions))('is the same without the items of its last event: %s', async (_, params) => {
    const plain = await createResponse(newClient(), params)
    const events = await all(await createResponseStream(newClient(), params))
    const bare = events.map((event) =>
      'response' in event ? { ...event, response: { ...event.response, output: [] } } : event,
    )
    expect(await collectResponse(streamOf(...bare))).toEqual(plain)
  })

  test.each(Object.entries(questions))('has its last event for the last snapshot: %s', async (_, params) => {
    const events = await all(await createResponseStream(newClient(), params))
    const values = await all(snapshots(streamOf(...events)))
    expect(values).toHaveLength(events.length)
    expect(values.at(-1)).toEqual(Object(events.at(-1)).response)
  })

  test.each(Object.entries(questions))('loses nothing without sequence numbers and indexes: %s', async (_, params) => {
    const events = await all(await createResponseStream(newClient(), params))
    const bare = events.slice(0, -1).map((event) => {
      const { sequence_number, output_index, ...rest } = Object(event)
      return rest
    })
    const { partial } = Object(await errorOf(collectResponse(streamOf(...bare))))
    expect(partial.output).toEqual(Object(events.at(-1)).response.output)
  })
})

describe('what came of an item', () => {
  const delta = (kind: string, delta: string, more: object = inMessage): object => ({
    type: `response.${kind}.delta`,
    delta,
    ...more,
  })
  const part = (part: object, more: object = inMessage): object => ({
    type: 'response.content_part.added',
    part,
    ...more,
  })
  const text = (text: string, more: object = {}): object => ({ ...emptyText, text, ...more })

  test('text, with annotations and log probabilities', async () => {
    const logprobs = [{ token: 'Hel', logprob: -1 }]
    const annotation = { type: 'url_citation', url: 'https://example.com' }
    const output = await outputAfter(
      added(message),
      part(emptyText),
      { ...delta('output_text', 'Hel'), logprobs },
      { type: 'response.output_text.annotation.added', ...inMessage, annotation_index: 0, annotation },
      delta('output_text', 'lo'),
    )
    expect(output).toEqual([{ ...message, content: [text('Hello', { annotations: [annotation], logprobs })] }])
    expect(emptyText).toEqual({ type: 'output_text', text: '', annotations: [], logprobs: [] })
  })

  test('several parts, whatever their order', async () => {
    const second = { ...inMessage, content_index: 1 }
    const refusal = { type: 'refusal', refusal: '' }
    const output = await outputAfter(
      added(message),
      part(refusal, second),
      part(emptyText),
      delta('refusal', 'N', second),
      delta('output_text', 'a'),
      delta('refusal', 'o', second),
    )
    expect(output).toEqual([{ ...message, content: [text('a'), { type: 'refusal', refusal: 'No' }] }])
  })

  test('thoughts: their text and their summary', async () => {
    const thought = { id: 'rs_1', type: 'reasoning', status: 'in_progress', summary: [], content: [] }
    const where = { item_id: 'rs_1', output_index: 0 }
    const output = await outputAfter(
      added(thought),
      {
        type: 'response.reasoning_summary_part.added',
        ...where,
        summary_index: 0,
        part: { type: 'summary_text', text: '' },
      },
      delta('reasoning_summary_text', 'a', { ...where, summary_index: 0 }),
      delta('reasoning_summary_text', 'b', { ...where, summary_index: 1 }),
      { type: 'response.reasoning_part.added', ...where, content_index: 0, part: { type: 'reasoning_text', text: '' } },
      delta('reasoning_text', 'c', { ...where, content_index: 0 }),
    )
    expect(output).toEqual([
      {
        ...thought,
        summary: [
          { type: 'summary_text', text: 'a' },
          { type: 'summary_text', text: 'b' },
        ],
        content: [{ type: 'reasoning_text', text: 'c' }],
      },
    ])
  })

  test.each([
    ['function_call', 'function_call_arguments', 'arguments'],
    ['mcp_call', 'mcp_call_arguments', 'arguments'],
    ['custom_tool_call', 'custom_tool_call_input', 'input'],
    ['code_interpreter_call', 'code_interpreter_call_code', 'code'],
  ])('of %s', async (type, kind, field) => {
    const call = { id: 'call', type, status: 'in_progress', [field]: '' }
    const where = { item_id: 'call', output_index: 0 }
    expect(await outputAfter(added(call), delta(kind, '{"', where), delta(kind, 'a', where))).toEqual([
      { ...call, [field]: '{"a' },
    ])
    const done = { type: `response.${kind}.done`, ...where, [field]: '{"a":1}' }
    expect(await outputAfter(added(call), done)).toEqual([{ ...call, [field]: '{"a":1}' }])
  })

  test('the status of a call of the API, and an image so far', async () => {
    const call = { id: 'ig_1', type: 'image_generation_call', status: 'in_progress', result: null }
    const where = { item_id: 'ig_1', output_index: 0 }
    const output = await outputAfter(
      added(call),
      { type: 'response.image_generation_call.generating', ...where },
      {
        type: 'response.image_generation_call.partial_image',
        ...where,
        partial_image_index: 0,
        partial_image_b64: 'AAAA',
      },
    )
    expect(output).toEqual([{ ...call, status: 'generating', result: 'AAAA' }])
  })

  test('an item that nothing announced, as in a stream that is gone on with', async () => {
    const where = { item_id: 'x', output_index: 3 }
    const begun = { id: 'x', status: 'in_progress' }
    expect(await outputAfter(delta('output_text', 'lo', { ...where, content_index: 2 }))).toEqual([
      { ...begun, type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'lo' }] },
    ])
    expect(await outputAfter(delta('reasoning_summary_text', 'lo', { ...where, summary_index: 1 }))).toEqual([
      { ...begun, type: 'reasoning', summary: [{ type: 'summary_text', text: 'lo' }] },
    ])
    expect(await outputAfter(delta('custom_tool_call_input', 'lo', where))).toEqual([
      { ...begun, type: 'custom_tool_call', input: 'lo' },
    ])
  })

  test('items side by side, told apart by their id where a host sends no index', async () => {
    const call = (id: string, text = ''): object => ({ id, type: 'function_call', arguments: text })
    const output = await outputAfter(
      added(call('a'), {}),
      added(call('b'), {}),
      delta('function_call_arguments', '1', { item_id: 'a' }),
      delta('function_call_arguments', '2', { item_id: 'b' }),
      delta('function_call_arguments', '3', { item_id: 'a' }),
      { type: 'response.output_item.done', item: call('b', '22') },
    )
    expect(output).toEqual([call('a', '13'), call('b', '22')])
  })

  test('items whose ids change from event to event, told apart by their place', async () => {
    const output = await outputAfter(
      added({ ...message, id: 'one' }),
      delta('output_text', 'a', { ...inMessage, item_id: 'two' }),
      delta('output_text', 'b', { ...inMessage, item_id: 'three' }),
    )
    expect(output).toEqual([{ ...message, id: 'one', content: [{ type: 'output_text', text: 'ab' }] }])
  })

  test('unknown events and items pass, and odd ones break nothing', async () => {
    const unknown = { id: 'x', type: 'of_tomorrow', content: 'text' }
    const output = await outputAfter(
      { type: 'keepalive' },
      { type: 'response.of_tomorrow.delta', delta: 'a', output_index: 5 },
      { type: 'response.output_item.added', item: null, output_index: 6 },
      added(unknown),
      { type: 'response.of_tomorrow.searching', output_index: 0 },
      { type: 'response.__proto__.delta', delta: 'a', output_index: 0 },
      { type: 'response.constructor.delta', delta: { a: 1 }, output_index: 0 },
      { type: 'response.output_text.delta', delta: 7, ...inMessage, output_index: 1 },
      { type: 'response.output_text.annotation.added', annotation: null, ...inMessage, output_index: 1 },
    )
    expect(output).toEqual([
      { ...unknown, status: 'searching' },
      {
        id: 'msg_1',
        type: 'message',
        role: 'assistant',
        status: 'in_progress',
        content: [{ type: 'output_text', text: undefined }],
      },
    ])
  })
})

describe('how it ends', () => {
  const events = [created, added(message), { type: 'response.output_text.delta', delta: 'Hel', ...inMessage }]
  const said = [{ ...message, content: [{ type: 'output_text', text: 'Hel' }] }]

  test('incomplete: it is returned', async () => {
    const details = { incomplete_details: { reason: 'max_output_tokens' } }
    expect(await collectResponse(streamOf(...events, ended('incomplete', details)))).toEqual({
      id: 'resp_1',
      status: 'incomplete',
      ...details,
      output: said,
    })
  })

  test('error: failed, with the response as body, and as partial with what came', async () => {
    const problem = { error: { code: 'rate_limit_exceeded', message: 'Slow down' } }
    const failed = ended('failed', problem)
    for (const read of [collectResponse, (stream: AsyncIterable<ResponseStreamEvent>) => all(snapshots(stream))]) {
      const error = await errorOf(read(streamOf(...events, failed)))
      expect(isAPIError(error)).toBe(true)
      expect(error).toMatchObject({
        message: 'The response failed: Slow down',
        code: 'rate_limit_exceeded',
        body: Object(failed).response,
      })
    }
    const { partial } = Object(await errorOf(collectResponse(streamOf(...events, failed))))
    expect(partial).toEqual({ id: 'resp_1', status: 'failed', ...problem, output: said })
  })

  test('error: cut off, with what came as partial', async () => {
    const error = await errorOf(collectResponse(streamOf(...events)))
    expect(isStreamTruncatedError(error)).toBe(true)
    expect(Object(error).partial).toEqual({ id: 'resp_1', status: 'in_progress', output: said })
  })

  test('error: an error event, with what came as partial', async () => {
    const error = await errorOf(
      collectResponse(streamOf(...events, { type: 'error', code: 'server_error', message: 'Boo', param: null })),
    )
    expect(error).toMatchObject({ name: 'APIError', code: 'server_error', partial: { output: said } })
  })
})

test('later snapshots leave earlier ones alone', async () => {
  const events = await all(
    await createResponseStream(newClient(), {
      model: 'gpt-5',
      input: weatherQuestion,
      tools: [weatherTool],
      reasoning: { summary: 'auto' },
    }),
  )
  const texts: string[] = []
  const values: ResponseObject[] = []
  for await (const value of snapshots(streamOf(...events))) {
    values.push(value)
    texts.push(JSON.stringify(value))
  }
  expect(values.map((value) => JSON.stringify(value))).toEqual(texts)
  expect(new Set(texts).size).toBeGreaterThan(10)
})

test('types come from the events', () => {
  expectTypeOf<Snapshot<ResponseStreamEvent>>().toEqualTypeOf<ResponseObject>()
  expectTypeOf(collectResponse).returns.resolves.toEqualTypeOf<ResponseObject>()
})
