import OpenAI from 'openai'
import { describe, expect, test } from 'vitest'
import { createClient, type Fetch } from '../../src/core/index.ts'
import { defineTool } from '../../src/helpers/defineTool.ts'
import { outputText } from '../../src/helpers/outputText.ts'
import { runResponseTools } from '../../src/helpers/runResponseTools.ts'
import { runTools } from '../../src/helpers/runTools.ts'
import { runToolsStream } from '../../src/helpers/runToolsStream.ts'
import { createMockServer } from '../../src/testing/index.ts'
import { all } from '../support/all.ts'
import { fakeClient, type SentRequest } from '../support/fakeClient.ts'
import { completion, params, streamedCompletion, type WrittenCall } from '../support/toolChat.ts'

/*
 * The official client's tool runner (`chat.completions.runTools` of openai 7.59) and the loops here, on the same answers: they ask the
 * same, run the same, and come to the same end.
 */
const parameters = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] }
const description = 'Tells the weather of a city.'

/** What a runner came to, in words of neither. */
interface Outcome {
  text: unknown
  total: unknown
  rounds: number
  results: unknown[]
  conversation: unknown[]
  asked: unknown[]
  ran: string[]
}

interface Script {
  /** What the model calls, answer by answer; then it says how it is. */
  calls: WrittenCall[][]
  streams: boolean
}

function model({ calls, streams }: Script): ReturnType<typeof fakeClient> {
  return fakeClient((_: SentRequest, count: number) => {
    const answer = completion(...(calls[count - 1] ?? []))
    return streams ? streamedCompletion(answer) : answer
  })
}

/** The weather, and a list of what was asked for. */
function weather(ran: string[]): (args: { city: string }) => object {
  return ({ city }) => {
    ran.push(city)
    return { city, celsius: 21 }
  }
}

interface ToolCalled {
  id: string
  type: string
  function: { name: string; arguments: string }
}

/** The parts of a message that both hold. */
function comparable(message: object): unknown {
  const { role, content = null, tool_calls = [], tool_call_id } = Object(message)
  const calls = tool_calls.map(({ id, type, function: { name, arguments: text } }: ToolCalled) => [
    id,
    type,
    name,
    text,
  ])
  return { role, content, tool_call_id, calls }
}

function asked(sent: readonly SentRequest[]): unknown[] {
  return sent.map(({ body }) => {
    const { messages, tools, ...rest } = Object(body)
    const { tool_choice = 'auto', model, stream } = rest
    const names = tools.map(
      ({ function: { name, parameters } }: { function: object & { name?: string; parameters?: object } }) => ({
        name,
        parameters,
      }),
    )
    return { messages: messages.map(comparable), tools: names, tool_choice, model, stream: stream === true }
  })
}

function official(fetch: Fetch | undefined): OpenAI {
  return new OpenAI({
    apiKey: 'sk-test',
    fetch: async (url, init) => (fetch ?? globalThis.fetch)(`${url}`, init ?? {}),
  })
}

async function officially(script: Script): Promise<Outcome> {
  const { fetch, sent } = model(script)
  const client = official(fetch)
  const ran: string[] = []
  const tool = {
    type: 'function' as const,
    function: { name: 'get_weather', description, parameters, parse: JSON.parse, function: weather(ran) },
  }
  const given = {
    ...Object(params),
    stream_options: script.streams ? { include_usage: true } : undefined,
    tools: [tool],
  }
  const runner = script.streams
    ? client.chat.completions.runTools({ ...given, stream: true })
    : client.chat.completions.runTools(given)
  const results: unknown[] = []
  runner.on('functionToolCallResult', (content: string) => results.push(content))
  const text = await runner.finalContent()
  const { total_tokens } = await runner.totalUsage()
  return {
    text,
    total: total_tokens,
    rounds: runner.allChatCompletions().length,
    results,
    conversation: runner.messages.map(comparable),
    asked: asked(sent),
    ran,
  }
}

async function here(script: Script): Promise<Outcome> {
  const client = model(script)
  const ran: string[] = []
  const settings = {
    tools: [defineTool({ name: 'get_weather', description, parameters, run: (args) => weather(ran)(Object(args)) })],
  }
  const results: unknown[] = []
  let result: Pick<Awaited<ReturnType<typeof runTools>>, 'completion' | 'messages' | 'usage' | 'rounds'> | undefined
  if (script.streams) {
    const stream = await runToolsStream(client, { ...params, stream_options: { include_usage: true } }, settings)
    for (const event of await all(stream)) if (event.type === 'tool_result') results.push(event.content)
    result = stream.result
  } else {
    result = await runTools(client, params, settings)
    results.push(...result.messages.filter(({ role }) => role === 'tool').map(({ content }) => content))
  }
  return {
    text: result?.completion.choices[0]?.message.content,
    total: result?.usage?.total_tokens,
    rounds: result?.rounds ?? 0,
    results,
    conversation: (result?.messages ?? []).map(comparable),
    asked: asked(client.sent),
    ran,
  }
}

describe.each([false, true])('streamed: %s', (streams) => {
  test.each<[string, WrittenCall[][]]>([
    ['no call', []],
    ['one call', [[{}]]],
    ['one call after the other', [[{}], [{ text: '{"city":"Rome"}' }]]],
    ['calls side by side', [[{}, { text: '{"city":"Rome"}' }, { text: '{"city":"Lima"}' }]]],
  ])('%s', async (_, calls) => {
    const outcome = await officially({ calls, streams })
    expect(await here({ calls, streams })).toEqual(outcome)
    expect(outcome.text).toBe('Fine.')
    expect(outcome.ran.length).toBe(calls.flat().length)
  })
})

test('the same question comes to the same text with Responses', async () => {
  const { fetch } = createMockServer()
  const client = createClient({ apiKey: 'sk-test', fetch })
  const content = 'How is the weather in Oslo?'
  const chat = { model: 'gpt-4o-mini', messages: [{ role: 'user' as const, content }] }
  const tool = {
    type: 'function' as const,
    function: { name: 'get_weather', description, parameters, parse: JSON.parse, function: weather([]) },
  }
  const settings = {
    tools: [defineTool({ name: 'get_weather', description, parameters, run: (args) => weather([])(Object(args)) })],
  }
  const text = await official(fetch)
    .chat.completions.runTools({ ...chat, tools: [tool] })
    .finalContent()
  expect((await runTools(client, chat, settings)).completion.choices[0]?.message.content).toBe(text)
  const { response } = await runResponseTools(client, { model: chat.model, input: content }, settings)
  expect(outputText(response)).toBe(text)
})
