import { HttpAgent, type RunAgentResult } from '@ag-ui/client'
import { ChatClient, fetchServerSentEvents } from '@tanstack/ai-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Served, serve } from '../../bin/serve.ts'
import { createClient } from '../../src/core/index.ts'
import { aguiToolAnswers } from '../../src/helpers/aguiToolAnswers.ts'
import { answerTools } from '../../src/helpers/answerTools.ts'
import { defineTool } from '../../src/helpers/defineTool.ts'
import { fromAGUIInput } from '../../src/helpers/fromAGUIInput.ts'
import { runToolsStream, type StreamedToolsResult } from '../../src/helpers/runToolsStream.ts'
import { createResponseStream } from '../../src/operations/createResponseStream.ts'
import { aguiStreamResponse } from '../../src/streams/aguiStreamResponse.ts'
import { createMockServer } from '../../src/testing/index.ts'
import { weatherQuestion } from '../testing/support/responses.ts'

/* What the readers of AG-UI and of TanStack AI, which hold each event to its schema and order, make of real answers over HTTP. */
const mock = createMockServer()
const client = createClient({ apiKey: 'test', fetch: mock.fetch, maxRetries: 0 })
const weather = defineTool({
  name: 'get_weather',
  parameters: { type: 'object', properties: { city: { type: 'string' } } },
  run: ({ city }) => ({ city, sky: 'clear' }),
})

const careful = defineTool({
  name: 'get_weather',
  parameters: { type: 'object', properties: { city: { type: 'string' } } },
  run: ({ city }) => ({ city, sky: 'clear' }),
  needsApproval: () => true,
})
/** Loops that wait for approvals, by their threads. */
const waiting = new Map<string, StreamedToolsResult>()

/** Answers a run whose tool needs an approval. */
async function answerCarefully(body: unknown): Promise<Response> {
  const { messages, tools: _, ...run } = fromAGUIInput(body, { api: 'chat' })
  const stored = waiting.get(run.threadId)
  const settings = { tools: [careful] }
  const stream = stored
    ? await answerTools(client, stored, aguiToolAnswers(body, stored), settings)
    : await runToolsStream(client, { model: 'gpt-4o-mini', messages }, settings)
  const onEnd = (): void => {
    if (stream.result?.pending.length) waiting.set(run.threadId, stream.result)
    else waiting.delete(run.threadId)
  }
  return aguiStreamResponse(stream, { ...run, onEnd })
}

/** Answers a run at `/chat` and `/responses`, and cuts the answer at `/cut`. */
async function answer(url: string, init: RequestInit): Promise<Response> {
  const body = await new Response(init.body).json()
  const { pathname } = new URL(url)
  if (pathname === '/careful') return answerCarefully(body)
  if (pathname === '/chat') {
    const { messages, tools, ...run } = fromAGUIInput(body, { api: 'chat' })
    const params = { model: 'gpt-4o-mini', messages, stream_options: { include_usage: true } }
    const stream = await runToolsStream(client, params, { tools: tools.length ? tools : [weather] })
    return aguiStreamResponse(stream, run)
  }
  const { input, threadId, runId } = fromAGUIInput(body, { api: 'responses' })
  if (pathname === '/cut') mock.faults.add({ match: 'createResponse', cutAt: 3000 })
  const stream = await createResponseStream(client, { model: 'gpt-5', input, reasoning: { summary: 'auto' } })
  return aguiStreamResponse(stream, { threadId, runId })
}

let server: Served
beforeAll(async () => {
  server = await serve(answer, 0)
})
afterAll(() => server.close())

function agentOf(path: string, content: string): HttpAgent {
  const initialMessages = [{ id: 'u1', role: 'user' as const, content }]
  return new HttpAgent({ url: server.url + path, threadId: 't1', initialMessages })
}

/** What a person sees of messages. */
function shown({ newMessages }: RunAgentResult): object[] {
  return newMessages.map(({ role, ...message }) => ({
    role,
    content: Object(message).content,
    toolCalls: Object(message).toolCalls,
  }))
}

test('@ag-ui/client: text and reasoning', async () => {
  const agent = agentOf('/responses', 'Tea?')
  expect(shown(await agent.runAgent())).toMatchObject([
    { role: 'reasoning', content: expect.any(String) },
    { role: 'assistant', content: expect.stringContaining('Tea?') },
  ])
})

test('@ag-ui/client: a loop of tools, and then another question', async () => {
  const agent = agentOf('/chat', weatherQuestion)
  expect(shown(await agent.runAgent())).toMatchObject([
    { role: 'assistant', toolCalls: [{ function: { name: 'get_weather', arguments: '{"city":"Paris"}' } }] },
    { role: 'tool', content: '{"city":"Paris","sky":"clear"}' },
    { role: 'assistant', content: expect.stringContaining('clear') },
  ])
  agent.addMessage({ id: 'u2', role: 'user', content: 'Thanks!' })
  expect(shown(await agent.runAgent())).toMatchObject([
    { role: 'assistant', content: expect.stringContaining('Thanks!') },
  ])
})

test('@ag-ui/client: a tool of the front end, which goes on in the next run', async () => {
  const agent = agentOf('/chat', weatherQuestion)
  const { name, parameters } = weather.function
  const tools = [{ name, description: 'Tells the weather.', parameters: parameters ?? {} }]
  const [call] = shown(await agent.runAgent({ tools }))
  expect(call).toMatchObject({ toolCalls: [{ function: { name: 'get_weather' } }] })
  const toolCallId = Object(call).toolCalls[0].id
  agent.addMessage({ id: 'x1', role: 'tool', toolCallId, content: 'Rain.' })
  expect(shown(await agent.runAgent({ tools }))).toMatchObject([
    { role: 'assistant', content: expect.stringContaining('Rain.') },
  ])
})

test('@ag-ui/client: an approval, given in the next run', async () => {
  const agent = agentOf('/careful', weatherQuestion)
  await agent.runAgent()
  const [interrupt] = agent.pendingInterrupts
  expect(interrupt).toMatchObject({
    reason: 'approval_required',
    metadata: { toolName: 'get_weather', input: { city: 'Paris' } },
  })
  const resume = [{ interruptId: interrupt?.id ?? '', status: 'resolved' as const, payload: { approved: true } }]
  expect(shown(await agent.runAgent({ resume }))).toMatchObject([
    { role: 'tool', content: '{"city":"Paris","sky":"clear"}' },
    { role: 'assistant', content: expect.stringContaining('clear') },
  ])
})

test('@ag-ui/client: error: a stream that is cut', async () => {
  const failures: unknown[] = []
  const agent = agentOf('/cut', 'Tea?')
  await agent
    .runAgent({}, { onRunErrorEvent: ({ event }) => void failures.push(event.message) })
    .catch((error) => failures.push(error))
  expect(failures[0]).toBe('The answer could not be completed.')
})

/** A client of TanStack AI, after one question. */
async function ask(path: string, question: string, options: object = {}): Promise<ChatClient> {
  const chat = new ChatClient({ connection: fetchServerSentEvents(server.url + path), ...options })
  await chat.sendMessage(question)
  return chat
}

test('@tanstack/ai-client: text and reasoning', async () => {
  const chat = await ask('/responses', 'Tea?')
  expect(chat.getError()).toBeUndefined()
  expect(chat.getMessages().at(-1)?.parts).toMatchObject([
    { type: 'thinking', content: expect.any(String) },
    { type: 'text', content: expect.stringContaining('Tea?') },
  ])
})

test('@tanstack/ai-client: a loop of tools, and then another question', async () => {
  const chat = await ask('/chat', weatherQuestion)
  const { parts = [] } = chat.getMessages().at(-1) ?? {}
  expect(parts.map(({ type }) => type)).toEqual(['tool-call', 'tool-result', 'text'])
  await chat.sendMessage('Thanks!')
  expect(chat.getError()).toBeUndefined()
  expect(chat.getMessages().at(-1)?.parts).toMatchObject([
    { type: 'text', content: expect.stringContaining('Thanks!') },
  ])
})

test('@tanstack/ai-client: a tool of the front end, which goes on in the next run', async () => {
  const { name, parameters } = weather.function
  const tool = { name, description: 'Tells the weather.', inputSchema: parameters, execute: () => 'Rain.' }
  const chat = await ask('/chat', weatherQuestion, { tools: [tool] })
  await expect
    .poll(() => chat.getMessages().at(-1)?.parts.at(-1))
    .toMatchObject({
      type: 'text',
      content: expect.stringContaining('Rain.'),
    })
  expect(chat.getError()).toBeUndefined()
})

test.each([true, false])('@tanstack/ai-client: an approval: %s', async (approved) => {
  const chat = await ask('/careful', weatherQuestion, { threadId: `tanstack-${approved}` })
  const call = chat
    .getMessages()
    .at(-1)
    ?.parts.find(({ type }) => type === 'tool-call')
  expect(call).toMatchObject({ state: 'approval-requested', approval: { needsApproval: true } })
  await chat.addToolApprovalResponse({ id: Object(call).approval.id, approved })
  await expect
    .poll(() => chat.getMessages().at(-1)?.parts.at(-1))
    .toMatchObject({
      type: 'text',
      content: expect.stringContaining(approved ? 'clear' : 'not approved'),
    })
  expect(chat.getError()).toBeUndefined()
})

test('@tanstack/ai-client: error: a stream that is cut', async () => {
  expect((await ask('/cut', 'Tea?')).getError()?.message).toBe('The answer could not be completed.')
})
