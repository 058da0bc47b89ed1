import { DefaultChatTransport, readUIMessageStream, type UIMessage } from 'ai'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Served, serve } from '../../bin/serve.ts'
import { createClient } from '../../src/core/index.ts'
import { defineTool } from '../../src/helpers/defineTool.ts'
import { runToolsStream } from '../../src/helpers/runToolsStream.ts'
import { createChatCompletionStream } from '../../src/operations/createChatCompletionStream.ts'
import { createResponseStream } from '../../src/operations/createResponseStream.ts'
import type { Events } from '../../src/streams/events.ts'
import type { FrontEvent } from '../../src/streams/frontEvent.ts'
import { uiMessageStreamResponse } from '../../src/streams/uiMessageStreamResponse.ts'
import { createMockServer } from '../../src/testing/index.ts'
import { streamOf } from '../support/frontEvents.ts'
import { weatherQuestion, weatherTool } from '../testing/support/responses.ts'

/* What the AI SDK's own transport and reader, which hold each chunk to its schema and order, make of real answers over HTTP. */
const mock = createMockServer()
const client = createClient({ apiKey: 'test', fetch: mock.fetch, maxRetries: 0 })
const weather = defineTool({
  name: 'get_weather',
  parameters: { type: 'object', properties: { city: { type: 'string' } } },
  run: ({ city }) => ({ city, sky: 'clear' }),
})
const asks = (content: string) => ({ model: 'gpt-4o-mini', messages: [{ role: 'user' as const, content }] })
const thinking = { model: 'gpt-5', reasoning: { summary: 'auto' as const } }
const created = { type: 'response.created', response: { status: 'in_progress' } }
const hosted = { type: 'mcp_call', id: 'mcp_1', name: 'roll', arguments: '{}', output: '4' }
const approval = { type: 'mcp_approval_request', id: 'mcpr_1', name: 'roll', arguments: '{}' }
const done = (item: object, output_index: number) => ({ type: 'response.output_item.done', output_index, item })

const routes: Record<string, () => Promise<Events<FrontEvent>> | Events<FrontEvent>> = {
  chat: () => createChatCompletionStream(client, asks('Tea?')),
  response: () => createResponseStream(client, { ...thinking, input: 'Tea?' }),
  tools: () => runToolsStream(client, asks(weatherQuestion), { tools: [weather] }),
  call: () => createResponseStream(client, { model: 'gpt-4o', input: weatherQuestion, tools: [weatherTool] }),
  hosted: () =>
    streamOf(created, done(hosted, 0), done(approval, 1), {
      type: 'response.completed',
      response: { status: 'completed' },
    }),
  'own parts': () =>
    streamOf({ type: 'data-city', id: '1', data: 'Oslo' }, { type: 'data-city', id: '1', data: 'Bergen' }),
  cut() {
    mock.faults.add({ match: 'createResponse', cutAt: 3000 })
    return createResponseStream(client, { ...thinking, input: 'Tea?' })
  },
}

let server: Served
beforeAll(async () => {
  server = await serve(async (url) => {
    const stream = await routes[decodeURIComponent(new URL(url).pathname.slice(1))]?.()
    return stream ? uiMessageStreamResponse(stream) : new Response('No such route', { status: 404 })
  }, 0)
})
afterAll(() => server.close())

/** The message as it ends, and the error that the reader saw. */
async function read(route: string): Promise<{ message: UIMessage | undefined; error: unknown }> {
  const transport = new DefaultChatTransport({ api: `${server.url}/${encodeURIComponent(route)}` })
  const stream = await transport.sendMessages({
    chatId: '1',
    messages: [],
    trigger: 'submit-message',
    messageId: undefined,
    abortSignal: undefined,
  })
  let message: UIMessage | undefined
  let error: unknown
  const onError = (found: unknown): void => {
    error = found
  }
  for await (const state of readUIMessageStream({ stream, onError })) message = state
  return { message, error }
}

const text = { type: 'text', state: 'done', text: expect.stringContaining('Tea?') }

test.each<[string, object[]]>([
  ['chat', [{ type: 'step-start' }, text]],
  ['response', [{ type: 'step-start' }, { type: 'reasoning', state: 'done' }, text]],
  [
    'tools',
    [
      { type: 'step-start' },
      {
        type: 'tool-get_weather',
        state: 'output-available',
        input: { city: 'Paris' },
        output: { city: 'Paris', sky: 'clear' },
      },
      { type: 'step-start' },
      { type: 'text', state: 'done', text: expect.stringContaining('clear') },
    ],
  ],
  ['call', [{ type: 'step-start' }, { type: 'tool-get_weather', state: 'input-available', input: { city: 'Paris' } }]],
  [
    'hosted',
    [
      { type: 'step-start' },
      { type: 'dynamic-tool', toolName: 'mcp.roll', state: 'output-available', output: '4', providerExecuted: true },
      { type: 'dynamic-tool', toolName: 'mcp.roll', state: 'approval-requested', approval: { id: 'mcpr_1' } },
    ],
  ],
  ['own parts', [{ type: 'data-city', data: 'Bergen' }]],
])('%s becomes the parts of a message', async (route, parts) => {
  const { message, error } = await read(route)
  expect(error).toBeUndefined()
  expect(message?.parts).toMatchObject(parts)
})

test('error: a stream that is cut', async () => {
  const { message, error } = await read('cut')
  expect(error).toEqual(new Error('The answer could not be completed.'))
  expect(message?.parts.length).toBeGreaterThan(0)
})
