import { describe, expect, test, vi } from 'vitest'
import { createClient, throwOnDrift } from '../../src/core/index.ts'
import { defineTool } from '../../src/helpers/defineTool.ts'
import { runToolsStream } from '../../src/helpers/runToolsStream.ts'
import { createChatCompletionStream } from '../../src/operations/createChatCompletionStream.ts'
import { createResponseStream } from '../../src/operations/createResponseStream.ts'
import { type AGUIStreamOptions, aguiStreamResponse } from '../../src/streams/aguiStreamResponse.ts'
import type { Events } from '../../src/streams/events.ts'
import type { FrontEvent } from '../../src/streams/frontEvent.ts'
import { createMockServer } from '../../src/testing/index.ts'
import { chunk } from '../support/chunk.ts'
import { dataOf, type SentEvent, streamOf, typesOf } from '../support/frontEvents.ts'
import { weatherQuestion } from '../testing/support/responses.ts'

const run = { threadId: 't1', runId: 'r1' }
const asked = {
  model: 'gpt-4o-mini',
  messages: [{ role: 'user' as const, content: 'Tea?' }],
  stream_options: { include_usage: true },
}
const thinking = { model: 'gpt-5', input: 'Tea?', reasoning: { summary: 'auto' as const } }

function mockClient() {
  const mock = createMockServer()
  return { mock, client: createClient({ apiKey: 'test', fetch: mock.fetch, onDrift: throwOnDrift, maxRetries: 0 }) }
}

/** The events of a run, each held to the order of the protocol. */
async function eventsOf(stream: Events<FrontEvent>, options?: Partial<AGUIStreamOptions>): Promise<SentEvent[]> {
  const data = await dataOf(aguiStreamResponse(stream, { ...run, ...options }))
  const events: SentEvent[] = data.map((text) => JSON.parse(text))
  expectOrder(events)
  return events
}

/** What opens something, what goes on with it and what closes it; each names it by the field. */
const spans = [
  { opens: 'TEXT_MESSAGE_START', within: 'TEXT_MESSAGE_CONTENT', closes: 'TEXT_MESSAGE_END', field: 'messageId' },
  { opens: 'REASONING_START', within: 'REASONING_MESSAGE_START', closes: 'REASONING_END', field: 'messageId' },
  {
    opens: 'REASONING_MESSAGE_START',
    within: 'REASONING_MESSAGE_CONTENT',
    closes: 'REASONING_MESSAGE_END',
    field: 'messageId',
  },
  { opens: 'TOOL_CALL_START', within: 'TOOL_CALL_ARGS', closes: 'TOOL_CALL_END', field: 'toolCallId' },
]

function expectOrder(events: SentEvent[]): void {
  const [first, last] = [events[0], events.at(-1)]
  expect(first).toMatchObject({ type: 'RUN_STARTED', ...run })
  expect(['RUN_FINISHED', 'RUN_ERROR']).toContain(last?.type)
  expect(events.filter(({ type }) => type.startsWith('RUN_'))).toHaveLength(2)
  expect(JSON.stringify(events)).not.toContain(':null')
  for (const { opens, within, closes, field } of spans) {
    const open = new Set<unknown>()
    for (const event of events) {
      const id = event[field]
      if (event.type === opens) expect(open.has(id)).toBe(false)
      if (event.type === within || event.type === closes) expect(open.has(id)).toBe(true)
      if (event.type === opens) open.add(id)
      if (event.type === closes) open.delete(id)
    }
    if (last?.type === 'RUN_FINISHED') expect([...open]).toEqual([])
  }
}

function delta(delta: object, finish_reason: string | null = null): object {
  return { ...chunk(''), choices: [{ index: 0, delta, finish_reason }] }
}

function callOf(id: string, name: string, text: string, index = 0): object {
  return { index, id, type: 'function', function: { name, arguments: text } }
}

describe('a run', () => {
  test('has text, tokens and the reason why it ended, and no `[DONE]`', async () => {
    const { client } = mockClient()
    const events = await eventsOf(await createChatCompletionStream(client, asked))
    expect(typesOf(events)).toEqual([
      'RUN_STARTED',
      'TEXT_MESSAGE_START',
      'TEXT_MESSAGE_CONTENT',
      'TEXT_MESSAGE_END',
      'RUN_FINISHED',
    ])
    expect(events.at(-1)).toEqual({
      type: 'RUN_FINISHED',
      ...run,
      outcome: { type: 'success' },
      usage: [{ inputTokens: expect.any(Number), outputTokens: expect.any(Number), totalTokens: expect.any(Number) }],
      metadata: { tanstack: { finishReason: 'stop' } },
    })
  })

  test('has reasoning, which goes along for the API alone', async () => {
    const { client } = mockClient()
    const include = ['reasoning.encrypted_content' as const]
    const events = await eventsOf(await createResponseStream(client, { ...thinking, include }))
    expect(typesOf(events).slice(1, 7)).toEqual([
      'REASONING_START',
      'REASONING_MESSAGE_START',
      'REASONING_MESSAGE_CONTENT',
      'REASONING_MESSAGE_END',
      'REASONING_ENCRYPTED_VALUE',
      'REASONING_END',
    ])
    const [begun] = events.filter(({ type }) => type === 'REASONING_MESSAGE_START')
    expect(events.find(({ type }) => type === 'REASONING_ENCRYPTED_VALUE')).toMatchObject({
      subtype: 'message',
      entityId: begun?.['messageId'],
      encryptedValue: expect.any(String),
    })
  })

  test('has calls of tools and their results, in one message for each round', async () => {
    const { client } = mockClient()
    const weather = defineTool({ name: 'get_weather', parameters: { type: 'object' }, run: () => ({ sky: 'clear' }) })
    const messages = [{ role: 'user' as const, content: weatherQuestion }]
    const events = await eventsOf(await runToolsStream(client, { ...asked, messages }, { tools: [weather] }))
    expect(typesOf(events)).toEqual([
      'RUN_STARTED',
      'TOOL_CALL_START',
      'TOOL_CALL_ARGS',
      'TOOL_CALL_END',
      'TOOL_CALL_RESULT',
      'TEXT_MESSAGE_START',
      'TEXT_MESSAGE_CONTENT',
      'TEXT_MESSAGE_END',
      'RUN_FINISHED',
    ])
    expect(events.find(({ type }) => type === 'TOOL_CALL_RESULT')).toMatchObject({
      content: '{"sky":"clear"}',
      role: 'tool',
    })
    expect(events.at(-1)).toMatchObject({
      outcome: { type: 'success' },
      metadata: { tanstack: { finishReason: 'stop' } },
    })
  })

  test('whose calls come at once or after a text are of one message', async () => {
    const calls = [callOf('c0', 'a', '{"x":1}'), callOf('c1', 'b', '', 1)]
    const events = await eventsOf(
      streamOf(chunk('Let me look.'), delta({ tool_calls: calls }), delta({}, 'tool_calls')),
    )
    const [text] = events.filter(({ type }) => type === 'TEXT_MESSAGE_START')
    const starts = events.filter(({ type }) => type === 'TOOL_CALL_START')
    expect(starts.map(({ parentMessageId }) => parentMessageId)).toEqual([text?.['messageId'], text?.['messageId']])
    const args = events.filter(({ type }) => type === 'TOOL_CALL_ARGS')
    expect(args.map(({ delta }) => delta)).toEqual(['{"x":1}', '{}'])
  })

  test("tells of sources and the app's own parts as custom events", async () => {
    const annotations = [{ type: 'url_citation', url_citation: { url: 'https://a.example/', title: 'A' } }]
    const events = await eventsOf(
      streamOf({ type: 'data-status', data: { x: 1 } }, delta({ annotations }), chunk('', 'stop')),
    )
    expect(events.slice(1, -1)).toEqual([
      { type: 'CUSTOM', name: 'data-status', value: { x: 1 } },
      {
        type: 'CUSTOM',
        name: 'source-url',
        value: { sourceId: 'https://a.example/', url: 'https://a.example/', title: 'A' },
      },
    ])
  })

  test('closes a call that was cut', async () => {
    const events = await eventsOf(streamOf(delta({ tool_calls: [callOf('c0', 'a', '{"x"')] }), delta({}, 'length')))
    expect(typesOf(events).slice(1)).toEqual(['TOOL_CALL_START', 'TOOL_CALL_ARGS', 'TOOL_CALL_END', 'RUN_FINISHED'])
    expect(events.at(-1)).toMatchObject({
      outcome: { type: 'success' },
      metadata: { tanstack: { finishReason: 'length' } },
    })
  })

  test('ends where tools of the front end are called, and names the calls', async () => {
    const events = await eventsOf(
      streamOf(delta({ tool_calls: [callOf('c0', 'a', '{"x":1}')] }), delta({}, 'tool_calls')),
    )
    expect(events.at(-2)).toEqual({
      type: 'CUSTOM',
      name: 'tool-input-available',
      value: { toolCallId: 'c0', toolName: 'a', input: { x: 1 } },
    })
    expect(events.at(-1)).toMatchObject({ outcome: { type: 'success', pendingToolCallIds: ['c0'] } })
  })

  test('is interrupted by calls that wait for an approval', async () => {
    const stream = streamOf(delta({ tool_calls: [callOf('c0', 'a', '{"x":1}')] }), delta({}, 'tool_calls'))
    const events = await eventsOf(Object.assign(stream, { result: { pending: [{ id: 'c0' }], approvals: ['c0'] } }))
    expect(typesOf(events)).not.toContain('CUSTOM')
    expect(events.at(-1)).toMatchObject({
      outcome: {
        type: 'interrupt',
        interrupts: [
          {
            id: 'c0',
            reason: 'approval_required',
            toolCallId: 'c0',
            metadata: { kind: 'approval', toolName: 'a', input: { x: 1 } },
          },
        ],
      },
    })
  })

  test.each([
    ['completed', 'sunny', 'sunny'],
    ['failed', 'Error: no', 'Error: no'],
    ['denied', 'No.', 'This call was not approved.'],
  ])('whose tool %s', async (status, content, expected) => {
    const result = { type: 'tool_result', tool_call_id: 'c0', name: 'a', content, status, choices: [] }
    const events = await eventsOf(streamOf(result, chunk('a', 'stop')))
    expect(events[1]).toMatchObject({ type: 'TOOL_CALL_RESULT', toolCallId: 'c0', content: expected })
  })
})

describe('error:', () => {
  const general = { type: 'RUN_ERROR', message: 'The answer could not be completed.' }

  test('a stream that is cut', async () => {
    const { client, mock } = mockClient()
    mock.faults.add({ match: 'createResponse', cutAt: 3000 })
    expect((await eventsOf(await createResponseStream(client, thinking))).at(-1)).toEqual(general)
  })

  test('a response that fails, and a refusal', async () => {
    const created = { type: 'response.created', response: { status: 'in_progress' } }
    const failed = { type: 'response.failed', response: { status: 'failed', error: { message: 'secret' } } }
    expect(await eventsOf(streamOf(created, failed))).toEqual([{ type: 'RUN_STARTED', ...run }, general])
    const refused = await eventsOf(streamOf(delta({ refusal: 'No.' }), chunk('', 'stop')))
    expect(typesOf(refused)).toContain('TEXT_MESSAGE_CONTENT')
    expect(refused.at(-1)).toEqual(general)
  })

  test('the app sees it, and may choose the words', async () => {
    const onError = vi.fn(() => 'Try again.')
    const [event] = (await eventsOf(streamOf({ type: 'response.created', response: {} }), { onError })).slice(-1)
    expect(event).toEqual({ type: 'RUN_ERROR', message: 'Try again.' })
    expect(onError).toHaveBeenCalledTimes(1)
  })
})
