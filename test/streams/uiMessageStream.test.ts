import { describe, expect, test, vi } from 'vitest'
import { APIError } from '../../src/core/apiError.ts'
import { createClient, throwOnDrift } from '../../src/core/index.ts'
import { defineTool } from '../../src/helpers/defineTool.ts'
import { runResponseToolsStream } from '../../src/helpers/runResponseToolsStream.ts'
import { runToolsStream } from '../../src/helpers/runToolsStream.ts'
import { createChatCompletionStream } from '../../src/operations/createChatCompletionStream.ts'
import { createResponseStream } from '../../src/operations/createResponseStream.ts'
import { type UIMessageStreamOptions, uiMessageStreamResponse } from '../../src/streams/uiMessageStreamResponse.ts'
import { createMockServer } from '../../src/testing/index.ts'
import { chunk } from '../support/chunk.ts'
import { fakeClient } from '../support/fakeClient.ts'
import { dataOf, frontEvents, type SentEvent, streamOf, typesOf } from '../support/frontEvents.ts'
import { sse } from '../support/sse.ts'
import { streamingClient } from '../support/streamingClient.ts'
import { completion, streamedCompletion, params as toolParams } from '../support/toolChat.ts'
import { weatherQuestion, weatherTool } from '../testing/support/responses.ts'

const question = [{ role: 'user' as const, content: 'Tea?' }]
const chatParams = { model: 'gpt-4o-mini', messages: question, stream_options: { include_usage: true } }
const reasoning = { model: 'gpt-5', input: 'Tea?', reasoning: { summary: 'auto' as const } }

function mockClient() {
  const mock = createMockServer()
  return { mock, client: createClient({ apiKey: 'test', fetch: mock.fetch, onDrift: throwOnDrift, maxRetries: 0 }) }
}

/** What a front end is sent of events of the app's. */
function told(events: unknown[], options?: UIMessageStreamOptions): Promise<SentEvent[]> {
  return frontEvents(uiMessageStreamResponse(streamOf(...events), options))
}

/** A chunk of a chat with any delta. */
function delta(delta: object, finish_reason: string | null = null): object {
  return { ...chunk(''), choices: [{ index: 0, delta, finish_reason }] }
}

/** Events of a response with these items, each whole at once. */
function responseOf(items: object[], end: object = { status: 'completed' }): object[] {
  const done = items.map((item, output_index) => ({ type: 'response.output_item.done', output_index, item }))
  return [
    { type: 'response.created', response: { id: 'resp_1', status: 'in_progress' } },
    ...done,
    { type: 'response.completed', response: { id: 'resp_1', ...end } },
  ]
}

function textOf(events: SentEvent[], type = 'text-delta'): string {
  return events
    .filter((event) => event.type === type)
    .map(({ delta }) => delta)
    .join('')
}

describe('the stream', () => {
  test('has the headers of the protocol, and `[DONE]` at its end', async () => {
    const response = uiMessageStreamResponse(streamOf(chunk('a'), chunk('', 'stop')))
    expect(Object.fromEntries(response.headers)).toEqual({
      'content-type': 'text/event-stream',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
      'x-vercel-ai-ui-message-stream': 'v1',
    })
    const text = await response.text()
    expect(text).not.toContain('event:')
    expect(text.endsWith('\n\ndata: [DONE]\n\n')).toBe(true)
  })

  test('begins with the id and metadata of the app, and ends with the tokens as metadata', async () => {
    const { client } = mockClient()
    const options = { messageId: 'm1', metadata: { model: 'mini' } }
    const events = await frontEvents(
      uiMessageStreamResponse(await createChatCompletionStream(client, chatParams), options),
    )
    expect(events[0]).toEqual({ type: 'start', messageId: 'm1', messageMetadata: { model: 'mini' } })
    expect(events.at(-1)).toEqual({
      type: 'finish',
      finishReason: 'stop',
      messageMetadata: {
        usage: { inputTokens: expect.any(Number), outputTokens: expect.any(Number), totalTokens: expect.any(Number) },
      },
    })
  })

  test('holds no null, and no field without a value', async () => {
    const data = await dataOf(uiMessageStreamResponse(streamOf(chunk('a'), chunk('', 'stop'))))
    expect(data.join()).not.toContain('null')
    expect(JSON.parse(data[0] ?? '')).toEqual({ type: 'start' })
    expect(JSON.parse(data.at(-2) ?? '')).toEqual({ type: 'finish', finishReason: 'stop' })
  })

  test('of what it does not know sends nothing', async () => {
    const events = await told([{ type: 'session.created' }, 7, null, chunk('a'), chunk('', 'stop')])
    expect(typesOf(events)).toEqual([
      'start',
      'start-step',
      'text-start',
      'text-delta',
      'text-end',
      'finish-step',
      'finish',
    ])
  })
})

describe('a chat', () => {
  test('text of the first choice, begun and ended', async () => {
    const events = await told([chunk('a'), chunk('b', null, 1), chunk('c'), chunk('', 'stop')])
    expect(typesOf(events)).toEqual([
      'start',
      'start-step',
      'text-start',
      'text-delta',
      'text-end',
      'finish-step',
      'finish',
    ])
    expect(textOf(events)).toBe('ac')
    expect(new Set(events.flatMap(({ id }) => id ?? [])).size).toBe(1)
  })

  test('reasoning, ended where text begins', async () => {
    const events = await told([
      delta({ reasoning_content: 'Hm' }),
      chunk('a'),
      delta({ reasoning: 'Hm.' }),
      chunk('', 'stop'),
    ])
    expect(typesOf(events).slice(2, -2)).toEqual([
      'reasoning-start',
      'reasoning-delta',
      'reasoning-end',
      'text-start',
      'text-delta',
      'text-end',
      'reasoning-start',
      'reasoning-delta',
      'reasoning-end',
    ])
    expect(await told([delta({ reasoning: 'Hm' }), chunk('', 'stop')], { sendReasoning: false })).toHaveLength(4)
  })

  test.each([
    ['stop', 'stop'],
    ['length', 'length'],
    ['content_filter', 'content-filter'],
    ['tool_calls', 'tool-calls'],
    ['function_call', 'tool-calls'],
    ['eos', 'other'],
    ['constructor', 'other'],
  ])('%s is told as %s', async (reason, expected) => {
    expect((await told([chunk('a', reason)])).at(-1)).toEqual({ type: 'finish', finishReason: expected })
  })

  test('a whole answer without a reason ends as other', async () => {
    expect((await told([chunk('a')])).at(-1)).toEqual({ type: 'finish', finishReason: 'other' })
  })

  test('pages that it rests on, each once, and none that is no page', async () => {
    const cite = (url: string, title: unknown = null): object => ({
      type: 'url_citation',
      url_citation: { url, title },
    })
    const annotations = [
      cite('https://a.example/', 'A'),
      cite('javascript:alert(1)'),
      cite('https://a.example/'),
      cite('http://b.example/'),
    ]
    const events = await told([chunk('a'), delta({ annotations }), chunk('', 'stop')])
    expect(events.filter(({ type }) => type === 'source-url')).toEqual([
      { type: 'source-url', sourceId: 'https://a.example/', url: 'https://a.example/', title: 'A' },
      { type: 'source-url', sourceId: 'http://b.example/', url: 'http://b.example/' },
    ])
    expect(await told([delta({ annotations }), chunk('', 'stop')], { sendSources: false })).toHaveLength(4)
  })

  test('tool calls: begun, their inputs as they come, and whole at the end', async () => {
    const call = (index: number, fields: object): object => ({ index, ...fields })
    const events = await told([
      delta({
        tool_calls: [call(0, { id: 'c0', type: 'function', function: { name: 'get_weather', arguments: '' } })],
      }),
      delta({ tool_calls: [call(0, { function: { arguments: '{"city":' } })] }),
      delta({ tool_calls: [call(0, { function: { arguments: '"Oslo"}' } })] }),
      delta({ tool_calls: [call(1, { id: 'c1', type: 'custom', custom: { name: 'shell', input: 'l' } })] }),
      delta({ tool_calls: [call(1, { custom: { input: 's' } })] }),
      delta({ tool_calls: [call(2, { id: 'c2', type: 'function', function: { name: 'now', arguments: '' } })] }),
      delta({}, 'tool_calls'),
    ])
    expect(events.slice(2, -2)).toEqual([
      { type: 'tool-input-start', toolCallId: 'c0', toolName: 'get_weather' },
      { type: 'tool-input-delta', toolCallId: 'c0', inputTextDelta: '{"city":' },
      { type: 'tool-input-delta', toolCallId: 'c0', inputTextDelta: '"Oslo"}' },
      { type: 'tool-input-start', toolCallId: 'c1', toolName: 'shell', inputEncoding: 'text' },
      { type: 'tool-input-delta', toolCallId: 'c1', inputTextDelta: 'l' },
      { type: 'tool-input-delta', toolCallId: 'c1', inputTextDelta: 's' },
      { type: 'tool-input-available', toolCallId: 'c0', toolName: 'get_weather', input: { city: 'Oslo' } },
      { type: 'tool-input-available', toolCallId: 'c1', toolName: 'shell', input: 'ls' },
      { type: 'tool-input-available', toolCallId: 'c2', toolName: 'now', input: {} },
    ])
  })

  test('arguments as an object, and broken ones as the text that they are', async () => {
    const called = (id: string, args: unknown): object => ({ id, function: { name: 'f', arguments: args } })
    const events = await told([
      delta({ tool_calls: [called('a', { x: 1 })] }),
      delta({ tool_calls: [called('b', '{"x"')] }),
      delta({}, 'tool_calls'),
    ])
    expect(events.filter(({ type }) => type === 'tool-input-available')).toMatchObject([
      { input: { x: 1 } },
      { input: '{"x"' },
    ])
  })

  test('a call that was cut stays unfinished', async () => {
    const tool_calls = [{ index: 0, id: 'c0', function: { name: 'f', arguments: '{"x":1' } }]
    const events = await told([delta({ tool_calls }), delta({}, 'length')])
    expect(typesOf(events)).toEqual([
      'start',
      'start-step',
      'tool-input-start',
      'tool-input-delta',
      'finish-step',
      'finish',
    ])
  })
})

describe('rounds with tools', () => {
  const weather = defineTool({ name: 'get_weather', parameters: { type: 'object' }, run: () => ({ sky: 'clear' }) })
  const twoRounds = (): object =>
    fakeClient((_, count) => streamedCompletion(count > 1 ? completion() : completion({})))

  test('a step for each, and results within the step of their calls', async () => {
    const stream = await runToolsStream(Object(twoRounds()), toolParams, { tools: [weather] })
    const events = await frontEvents(uiMessageStreamResponse(stream))
    expect(typesOf(events)).toEqual([
      'start',
      'start-step',
      'tool-input-start',
      'tool-input-delta',
      'tool-input-available',
      'tool-output-available',
      'finish-step',
      'start-step',
      'text-start',
      'text-delta',
      'text-end',
      'finish-step',
      'finish',
    ])
    expect(events[5]).toEqual({ type: 'tool-output-available', toolCallId: 'call_0', output: { sky: 'clear' } })
    expect(events.at(-1)).toEqual({
      type: 'finish',
      finishReason: 'stop',
      messageMetadata: { usage: { inputTokens: 6, outputTokens: 4, totalTokens: 10 } },
    })
  })

  test('the same of a response', async () => {
    const { client } = mockClient()
    const params = { model: 'gpt-4o', input: weatherQuestion }
    const stream = await runResponseToolsStream(client, params, { tools: [weather] })
    const events = await frontEvents(uiMessageStreamResponse(stream))
    expect(typesOf(events)).toEqual([
      'start',
      'start-step',
      'tool-input-start',
      'tool-input-delta',
      'tool-input-available',
      'tool-output-available',
      'finish-step',
      'start-step',
      'text-start',
      'text-delta',
      'text-end',
      'finish-step',
      'finish',
    ])
    const { usage } = Object(events.at(-1)?.['messageMetadata'])
    expect(usage.totalTokens).toBe(stream.result?.usage?.total_tokens)
  })

  test.each([
    [
      { status: 'completed', content: 'sunny' },
      { type: 'tool-output-available', output: 'sunny' },
    ],
    [
      { status: 'completed', content: '42' },
      { type: 'tool-output-available', output: '42' },
    ],
    [
      { status: 'completed', content: '[1]' },
      { type: 'tool-output-available', output: [1] },
    ],
    [
      { status: 'completed', content: 'null' },
      { type: 'tool-output-available', output: null },
    ],
    [
      { status: 'failed', content: 'Error: no' },
      { type: 'tool-output-error', errorText: 'Error: no' },
    ],
    [{ status: 'denied', content: 'No.' }, { type: 'tool-output-denied' }],
  ])('a result of %j', async (result, expected) => {
    const events = await told([
      { type: 'tool_result', tool_call_id: 'c0', name: 'f', choices: [], ...result },
      chunk('a', 'stop'),
    ])
    expect(events[1]).toEqual({ toolCallId: 'c0', ...expected })
    const { content: output, status } = result
    const ofResponses = await told([
      { type: 'tool_result', call_id: 'c0', name: 'f', output, status },
      ...responseOf([]),
    ])
    expect(ofResponses[1]).toEqual({ toolCallId: 'c0', ...expected })
  })

  test('results of calls that an earlier message made come before the first step', async () => {
    const result = {
      type: 'tool_result',
      tool_call_id: 'c0',
      name: 'f',
      content: 'x',
      status: 'completed',
      choices: [],
    }
    expect(typesOf(await told([result, chunk('a'), chunk('', 'stop')])).slice(0, 3)).toEqual([
      'start',
      'tool-output-available',
      'start-step',
    ])
  })

  test('calls without ids take those of their results, or of the pending ones', async () => {
    const calls = ['a', 'b', 'a'].map((name, index) => ({ index, function: { name, arguments: `{"x":${index}}` } }))
    const result = {
      type: 'tool_result',
      tool_call_id: 'r1',
      name: 'a',
      content: 'x',
      status: 'completed',
      choices: [],
    }
    const pending = [
      { id: 'p1', type: 'function', function: { name: 'b' } },
      { id: 'p2', type: 'function', function: { name: 'a' } },
    ]
    const stream = Object.assign(streamOf(delta({ tool_calls: calls }), delta({}, 'tool_calls'), result), {
      result: { pending },
    })
    const events = await frontEvents(uiMessageStreamResponse(stream))
    expect(events.slice(2, -2)).toEqual([
      { type: 'tool-input-available', toolCallId: 'r1', toolName: 'a', input: { x: 0 } },
      { type: 'tool-output-available', toolCallId: 'r1', output: 'x' },
      { type: 'tool-input-available', toolCallId: 'p1', toolName: 'b', input: { x: 1 } },
      { type: 'tool-input-available', toolCallId: 'p2', toolName: 'a', input: { x: 2 } },
    ])
  })

  test('of calls that are pending, those that wait for an approval ask for it, and the others wait for the page', async () => {
    const calls = ['c0', 'c1'].map((id, index) => ({ index, id, function: { name: id, arguments: '{}' } }))
    const result = { pending: calls, approvals: ['c1'] }
    async function* wrapped() {
      yield* streamOf(delta({ tool_calls: calls }), delta({}, 'tool_calls'))
      return result
    }
    const stream = Object.assign(streamOf(delta({ tool_calls: calls }), delta({}, 'tool_calls')), { result })
    const events = await frontEvents(uiMessageStreamResponse(stream))
    expect(await frontEvents(uiMessageStreamResponse(wrapped()))).toEqual(events)
    expect(events.slice(-5)).toEqual([
      { type: 'tool-input-available', toolCallId: 'c0', toolName: 'c0', input: {} },
      { type: 'tool-input-available', toolCallId: 'c1', toolName: 'c1', input: {} },
      { type: 'tool-approval-request', approvalId: 'c1', toolCallId: 'c1' },
      { type: 'finish-step' },
      { type: 'finish', finishReason: 'tool-calls' },
    ])
  })
})

describe('a response', () => {
  test('reasoning, then text', async () => {
    const { client } = mockClient()
    const events = await frontEvents(uiMessageStreamResponse(await createResponseStream(client, reasoning)))
    expect(typesOf(events)).toEqual([
      'start',
      'start-step',
      'reasoning-start',
      'reasoning-delta',
      'reasoning-end',
      'text-start',
      'text-delta',
      'text-end',
      'finish-step',
      'finish',
    ])
    expect(events.at(-1)).toMatchObject({
      finishReason: 'stop',
      messageMetadata: { usage: { inputTokens: expect.any(Number) } },
    })
  })

  test('a function call, whose input comes bit by bit', async () => {
    const { client } = mockClient()
    const stream = await createResponseStream(client, { model: 'gpt-4o', input: weatherQuestion, tools: [weatherTool] })
    const events = await frontEvents(uiMessageStreamResponse(stream))
    expect(typesOf(events).slice(2, 5)).toEqual(['tool-input-start', 'tool-input-delta', 'tool-input-available'])
    const [begun] = events.filter(({ type }) => type === 'tool-input-start')
    expect(begun).toEqual({
      type: 'tool-input-start',
      toolCallId: expect.stringMatching(/^call_/),
      toolName: 'get_weather',
    })
    expect(events.find(({ type }) => type === 'tool-input-available')).toEqual({
      ...begun,
      type: 'tool-input-available',
      input: JSON.parse(textOfInput(events)),
    })
    expect(events.at(-1)).toMatchObject({ finishReason: 'tool-calls' })
  })

  test('summaries of a thought are apart, and what the API alone can read goes along', async () => {
    const at = { output_index: 0, item_id: 'rs_1' }
    const item = { type: 'reasoning', id: 'rs_1', summary: [], encrypted_content: 'gAAA' }
    const [created, ...rest] = responseOf([item])
    const events = await told([
      created,
      { type: 'response.reasoning_summary_part.added', ...at, summary_index: 0 },
      { type: 'response.reasoning_summary_text.delta', ...at, summary_index: 0, delta: 'One' },
      { type: 'response.reasoning_summary_part.added', ...at, summary_index: 1 },
      { type: 'response.reasoning_summary_text.delta', ...at, summary_index: 1, delta: 'Two' },
      ...rest,
    ])
    expect(textOf(events, 'reasoning-delta')).toBe('One\n\nTwo')
    const providerMetadata = { openai: { itemId: 'rs_1', reasoningEncryptedContent: 'gAAA' } }
    expect(events.find(({ type }) => type === 'reasoning-end')).toMatchObject({ providerMetadata })
    const unseen = await told(responseOf([item]))
    expect(unseen.slice(2, 4)).toMatchObject([{ type: 'reasoning-start' }, { type: 'reasoning-end', providerMetadata }])
    expect(await told(responseOf([item]), { sendReasoning: false })).toHaveLength(4)
  })

  test('calls of the tools of the API and of MCP servers', async () => {
    const hosted = { dynamic: true, providerExecuted: true }
    const mcp = { server_label: 's', name: 'roll', arguments: '{"sides":6}' }
    const events = await told(
      responseOf([
        { type: 'web_search_call', id: 'ws_1', status: 'completed', action: { type: 'search', query: 'tea' } },
        { type: 'mcp_call', id: 'mcp_1', ...mcp, output: '4', error: null },
        { type: 'mcp_call', id: 'mcp_2', ...mcp, approval_request_id: 'mcpr_0', error: { message: 'secret' } },
        { type: 'mcp_approval_request', id: 'mcpr_1', ...mcp },
        { type: 'image_generation_call', id: 'ig_1', status: 'completed', result: 'aGk=' },
        { type: 'computer_call', id: 'cu_1', call_id: 'call_1', status: 'completed', action: { type: 'screenshot' } },
      ]),
    )
    expect(events.slice(2, -2)).toEqual([
      { type: 'tool-input-available', toolCallId: 'ws_1', toolName: 'web_search', ...hosted, input: {} },
      {
        type: 'tool-output-available',
        toolCallId: 'ws_1',
        providerExecuted: true,
        output: { action: { type: 'search', query: 'tea' } },
      },
      { type: 'tool-input-available', toolCallId: 'mcp_1', toolName: 'mcp.roll', ...hosted, input: { sides: 6 } },
      { type: 'tool-output-available', toolCallId: 'mcp_1', providerExecuted: true, output: '4' },
      { type: 'tool-input-available', toolCallId: 'mcpr_0', toolName: 'mcp.roll', ...hosted, input: { sides: 6 } },
      { type: 'tool-output-error', toolCallId: 'mcpr_0', providerExecuted: true, errorText: 'The tool failed.' },
      { type: 'tool-input-available', toolCallId: 'mcpr_1', toolName: 'mcp.roll', ...hosted, input: { sides: 6 } },
      { type: 'tool-approval-request', toolCallId: 'mcpr_1', approvalId: 'mcpr_1' },
      { type: 'tool-input-available', toolCallId: 'ig_1', toolName: 'image_generation', ...hosted, input: {} },
      { type: 'tool-output-available', toolCallId: 'ig_1', providerExecuted: true, output: {} },
      { type: 'file', url: 'data:image/png;base64,aGk=', mediaType: 'image/png' },
      {
        type: 'tool-input-available',
        toolCallId: 'call_1',
        toolName: 'computer',
        dynamic: true,
        input: { action: { type: 'screenshot' } },
      },
    ])
  })

  test('what it cites', async () => {
    const [created, ...rest] = responseOf([])
    const cite = (annotation: object): object => ({ type: 'response.output_text.annotation.added', annotation })
    const events = await told([
      created,
      cite({ type: 'url_citation', url: 'https://a.example/', title: 'A' }),
      cite({ type: 'file_citation', file_id: 'file_1', filename: 'a.pdf' }),
      ...rest,
    ])
    expect(events.slice(2, -2)).toEqual([
      { type: 'source-url', sourceId: 'https://a.example/', url: 'https://a.example/', title: 'A' },
      { type: 'source-document', sourceId: 'file_1', mediaType: 'text/plain', title: 'a.pdf', filename: 'a.pdf' },
    ])
  })

  test.each([
    [{ status: 'incomplete', incomplete_details: { reason: 'max_output_tokens' } }, 'length'],
    [{ status: 'incomplete', incomplete_details: { reason: 'content_filter' } }, 'content-filter'],
    [{ status: 'cancelled' }, 'interrupted'],
  ])('an end of %j', async (end, finishReason) => {
    const call = { type: 'function_call', id: 'fc_1', call_id: 'c0', name: 'f', arguments: '{', status: 'incomplete' }
    const events = await told(responseOf([call], end))
    expect(events.slice(2)).toEqual([{ type: 'finish-step' }, { type: 'finish', finishReason }])
  })

  test('another one is another step', async () => {
    const events = await told([...responseOf([]), ...responseOf([])])
    expect(typesOf(events)).toEqual(['start', 'start-step', 'finish-step', 'start-step', 'finish-step', 'finish'])
  })
})

function textOfInput(events: SentEvent[]): string {
  return events.map(({ inputTextDelta = '' }) => inputTextDelta).join('')
}

describe("the app's own parts", () => {
  const part = { type: 'data-status', id: 's', data: { done: 1 }, transient: true }

  test('go where they stand, as they are', async () => {
    const events = await told([part, chunk('a'), { type: 'data-x', data: undefined }, chunk('b'), chunk('', 'stop')])
    expect(events[1]).toEqual(part)
    expect(events[5]).toEqual({ type: 'data-x', data: null })
    expect(textOf(events)).toBe('ab')
  })

  test('can be all there is', async () => {
    expect(typesOf(await told([part]))).toEqual(['start', 'data-status', 'finish'])
  })
})

describe('error:', () => {
  const general = 'The answer could not be completed.'

  async function* failing(error: unknown, ...events: unknown[]) {
    yield* streamOf(...events)
    throw error
  }

  test('a stream that is cut is an error, and no finish', async () => {
    const { client, mock } = mockClient()
    for (const [operation, open] of [
      ['createChatCompletion', () => createChatCompletionStream(client, chatParams)],
      ['createResponse', () => createResponseStream(client, reasoning)],
    ] as const) {
      mock.faults.add({ match: operation, cutAt: 2000 })
      const data = await dataOf(uiMessageStreamResponse(await open()))
      expect(JSON.parse(data.at(-2) ?? '')).toEqual({ type: 'error', errorText: general })
      expect(data.at(-1)).toBe('[DONE]')
      expect(data.join()).not.toContain('"finish"')
    }
  })

  test('so is a response that failed, or that just ends', async () => {
    const failed = { status: 'failed', error: { code: 'server_error', message: 'secret 10.0.0.1' } }
    for (const events of [responseOf([], failed), responseOf([]).slice(0, 1)]) {
      const sent = await told(events)
      expect(sent.at(-1)).toEqual({ type: 'error', errorText: general })
      expect(typesOf(sent)).not.toContain('finish')
      expect(JSON.stringify(sent)).not.toContain('secret')
    }
  })

  test('so is a refusal, whose words are text', async () => {
    const { client } = mockClient()
    const chat = streamOf(delta({ refusal: 'I am ' }), delta({ refusal: 'sorry.' }), chunk('', 'stop'))
    const response = await createResponseStream(client, { ...reasoning, input: 'How do I make a bomb?' })
    for (const stream of [chat, response]) {
      const onError = vi.fn()
      const sent = await frontEvents(uiMessageStreamResponse(stream, { onError }))
      expect(textOf(sent)).not.toBe('')
      expect(sent.at(-1)).toEqual({ type: 'error', errorText: general })
      expect(typesOf(sent)).not.toContain('finish')
      expect(Object(onError.mock.calls[0]?.[0]).message).toBe(
        'The model refused to answer: see the words of the answer.',
      )
    }
  })

  test("so is one before the first event, or of the app's own", async () => {
    const sent = await frontEvents(uiMessageStreamResponse(failing(new TypeError('10.0.0.1'))))
    expect(sent).toEqual([{ type: 'start' }, { type: 'error', errorText: general }])
  })

  test('the app sees it, and may choose the words', async () => {
    const error = new APIError('Busy', { body: {} })
    const onEnd = vi.fn()
    const onError = vi.fn(() => 'Try again.')
    const sent = await frontEvents(uiMessageStreamResponse(failing(error, chunk('a')), { onError, onEnd }))
    expect(sent.at(-1)).toEqual({ type: 'error', errorText: 'Try again.' })
    expect(onError.mock.calls).toEqual([[error]])
    expect(onEnd).not.toHaveBeenCalled()
    expect((await frontEvents(uiMessageStreamResponse(failing(error), { onError: () => 7 }))).at(-1)).toMatchObject({
      errorText: general,
    })
  })

  test('a signal that fires ends it as an error, and the stream with it', async () => {
    const controller = new AbortController()
    const { client } = mockClient()
    const stream = await createChatCompletionStream(client, chatParams)
    const response = uiMessageStreamResponse(stream, { signal: controller.signal })
    const reader = response.body?.getReader()
    await reader?.read()
    controller.abort()
    const rest: string[] = []
    for (let part = await reader?.read(); !part?.done; part = await reader?.read())
      rest.push(new TextDecoder().decode(part?.value))
    expect(rest.join('')).toBe(`data: {"type":"error","errorText":"${general}"}\n\ndata: [DONE]\n\n`)
  })

  test('leaving ends the request', async () => {
    const { client, body } = streamingClient([sse(chunk('a'))], {}, { stall: true })
    const response = uiMessageStreamResponse(await createChatCompletionStream(client, chatParams))
    const reader = response.body?.getReader()
    await reader?.read()
    await reader?.cancel()
    expect(body.cancelled).toHaveLength(1)
  })
})

describe('onEnd', () => {
  test('is told once of a whole answer, and the front end waits for it', async () => {
    const order: unknown[] = []
    const onEnd = async (end: unknown): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, 20))
      order.push(end)
    }
    const reader = uiMessageStreamResponse(streamOf(chunk('a', 'stop')), { onEnd }).body?.getReader()
    for (let part = await reader?.read(); !part?.done; part = await reader?.read())
      order.push(new TextDecoder().decode(part?.value).includes('"finish"'))
    expect(order).toEqual([false, { finishReason: 'stop', usage: undefined }, true])
  })

  test('error: where it fails, the app is told, and the answer is whole', async () => {
    const onError = vi.fn(() => 'Not stored.')
    const onEnd = (): Promise<void> => Promise.reject(new Error('full'))
    const events = await told([chunk('a', 'stop')], { onError, onEnd })
    expect(events.at(-1)).toMatchObject({ type: 'finish' })
    expect(onError.mock.calls).toEqual([[new Error('full')]])
  })
})
