import { describe, expect, test } from 'vitest'
import { createClient, throwOnDrift } from '../../src/core/index.ts'
import { answerTools } from '../../src/helpers/answerTools.ts'
import { type CustomTool, defineTool } from '../../src/helpers/defineTool.ts'
import { outputText } from '../../src/helpers/outputText.ts'
import { responseTool } from '../../src/helpers/responseTool.ts'
import { type RunResponseToolsParams, runResponseTools } from '../../src/helpers/runResponseTools.ts'
import { runResponseToolsStream } from '../../src/helpers/runResponseToolsStream.ts'
import { createConversation } from '../../src/operations/createConversation.ts'
import { createResponse } from '../../src/operations/createResponse.ts'
import { listConversationItems } from '../../src/operations/listConversationItems.ts'
import { createMockServer } from '../../src/testing/index.ts'
import { all } from '../support/all.ts'

const mock = createMockServer()
const client = createClient({ apiKey: 'test', fetch: mock.fetch, onDrift: throwOnDrift })
const question = 'How is the weather in Oslo?'
const thinking = { reasoning: {}, include: ['reasoning.encrypted_content' as const] }

const weather = defineTool({
  name: 'get_weather',
  description: 'Tells the weather of a city.',
  parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
  run: ({ city }) => `Sunny in ${city}.`,
})
const note: CustomTool = {
  type: 'custom',
  custom: { name: 'take_note', description: 'Takes a note.' },
  run: (text) => `Noted: ${text}`,
}
const dice = {
  type: 'mcp' as const,
  server_label: 'dice',
  server_url: 'https://dice.test/mcp',
  server_description: 'Rolls dice.',
  allowed_tools: ['roll'],
}

/** How a conversation can be kept: by the API's last response, by the caller, or by the API's conversation. */
const keepers: [string, () => Promise<Partial<RunResponseToolsParams>>][] = [
  ['stored', async () => ({})],
  ['not stored', async () => ({ store: false, ...thinking })],
  ['in a conversation', async () => ({ conversation: (await createConversation(client, {})).id })],
]

describe.each(keepers)('%s', (_, keep) => {
  test('a loop runs a function and a custom tool, and a next call goes on from it', async () => {
    const more = await keep()
    const params = { model: 'gpt-5', input: question, ...more }
    const settings = { tools: [weather, note, { type: 'web_search' as const }] }
    const first = await runResponseTools(client, params, settings)
    expect(outputText(first.response)).toContain('Sunny in Oslo.')
    expect(first).toMatchObject({ rounds: 2, pending: [], usage: { total_tokens: expect.any(Number) } })
    const input = [...first.input, { role: 'user' as const, content: 'Please take a note.' }]
    const second = await runResponseTools(client, { ...params, input }, settings)
    expect(outputText(second.response)).toContain('Noted: Please take a note.')
  })

  test('a stream does the same', async () => {
    const more = await keep()
    const params = { model: 'gpt-5', input: question, ...more }
    const stream = await runResponseToolsStream(client, params, { tools: [weather] })
    const results = (await all(stream)).flatMap((event) => (event.type === 'tool_result' ? [event.output] : []))
    expect(results).toEqual(['Sunny in Oslo.'])
    if (!stream.result) throw new Error('The stream has a result.')
    expect(outputText(stream.result.response)).toContain('Sunny in Oslo.')
    const input = [...stream.result.input, { role: 'user' as const, content: 'And the weather in Rome?' }]
    const second = await runResponseTools(client, { ...params, input }, { tools: [weather] })
    expect(outputText(second.response)).toContain('Sunny in Rome.')
  })

  test.each([
    [true, undefined, 'roll of dice was given'],
    [false, 'No gambling.', 'No gambling.'],
  ])('an MCP approval of %s goes on, after a trip through JSON too', async (approve, reason, told) => {
    const more = await keep()
    const params = { model: 'gpt-5', input: 'Please roll the dice.', ...more }
    const first = await runResponseTools(client, params, { tools: [weather, dice] })
    expect(first.pending).toMatchObject([{ type: 'mcp_approval_request', server_label: 'dice', name: 'roll' }])
    const answers = Object.fromEntries(first.pending.map(({ id }) => [`${id}`, { approve, reason }]))
    const last = await answerTools(client, JSON.parse(JSON.stringify(first)) as typeof first, answers, {
      tools: [weather, dice],
    })
    expect(outputText(last.response)).toContain(told)
    expect(last).toMatchObject({ rounds: 2, pending: [] })
  })

  test('a call that is left to the caller goes on once it is answered', async () => {
    const more = await keep()
    const ask = defineTool({ name: 'ask_visitor', description: 'Asks the visitor.', parameters: { type: 'object' } })
    const params = { model: 'gpt-5', input: 'Ask the visitor.', ...more }
    const stream = await runResponseToolsStream(client, params, { tools: [ask] })
    await all(stream)
    if (!stream.result) throw new Error('The stream has a result.')
    const [call] = stream.result.pending
    if (call?.type !== 'function_call') throw new Error('A call is pending.')
    const next = await answerTools(client, stream.result, { [call.call_id]: 'Blue.' })
    await all(next)
    expect(next.result && outputText(next.result.response)).toContain('Blue.')
  })
})

test('a conversation holds each item once', async () => {
  const { id: conversation_id } = await createConversation(client, {})
  const params = { model: 'gpt-5', input: question, conversation: conversation_id }
  await runResponseTools(client, params, { tools: [weather] })
  const { data } = await listConversationItems(client, { conversation_id, order: 'asc' })
  expect(data.map(({ type }) => type)).toEqual(['message', 'function_call', 'function_call_output', 'message'])
})

test('an MCP server that needs no approval is called in the same response', async () => {
  const free = { ...dice, require_approval: { never: { tool_names: ['roll'] } } }
  const { response, rounds } = await runResponseTools(client, { model: 'gpt-5', input: 'Roll!' }, { tools: [free] })
  expect(response.output.map(({ type }) => type)).toEqual(['mcp_call', 'message'])
  expect(rounds).toBe(1)
})

test('responseTool makes a tool for a single call by hand', async () => {
  const tools = [responseTool(weather), responseTool(note)]
  const { output } = await createResponse(client, { model: 'gpt-5', input: question, tools })
  expect(output).toMatchObject([{ type: 'function_call', name: 'get_weather', arguments: '{"city":"Oslo"}' }])
  expect(tools).toEqual([
    { type: 'function', ...weather.function, strict: false },
    { type: 'custom', name: 'take_note', description: 'Takes a note.' },
  ])
  expect(responseTool({ type: 'function', function: { name: 'a', strict: true } })).toEqual({
    type: 'function',
    name: 'a',
    strict: true,
  })
})
