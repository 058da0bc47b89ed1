import { expect, expectTypeOf, test, vi } from 'vitest'
import { answerTools } from '../../src/helpers/answerTools.ts'
import { type CustomTool, defineTool } from '../../src/helpers/defineTool.ts'
import { type RunResponseToolsResult, runResponseTools } from '../../src/helpers/runResponseTools.ts'
import {
  type ResponseToolsStream,
  runResponseToolsStream,
  type StreamedResponseToolsResult,
} from '../../src/helpers/runResponseToolsStream.ts'
import { all } from '../support/all.ts'
import { errorOf } from '../support/errorOf.ts'
import { type FakeClient, fakeClient } from '../support/fakeClient.ts'
import { called, params, response, said, sentInput, streamedResponse } from '../support/toolResponse.ts'

const parameters = { type: 'object' }
const read = defineTool({ name: 'read', parameters, run: () => 'read' })
const ask = defineTool({ name: 'ask', description: 'Asks the visitor.', parameters })
const question = { role: 'user', content: 'How is the weather?' }
const calls = [
  called({ name: 'read', call_id: 'call_0', arguments: '{}' }),
  called({ name: 'ask', call_id: 'call_1', arguments: '{"q":1}' }),
  called({ name: 'send', call_id: 'call_2', arguments: '{"to":"aki"}' }),
]
const approval = {
  type: 'mcp_approval_request',
  id: 'mcpr_1',
  server_label: 'dice',
  name: 'roll',
  arguments: '{"dice":"2d4"}',
}
const readOutput = { type: 'function_call_output', call_id: 'call_0', output: 'read' }

/** Tools of each kind: one that runs, one that others run, one that needs an approval; and what was sent by it. */
function kinds(): { tools: ReturnType<typeof defineTool>[]; sent: unknown[] } {
  const sent: unknown[] = []
  const send = defineTool({
    name: 'send',
    parameters,
    run: (args) => `${sent.push(args)} sent`,
    needsApproval: async ({ to }, { id, type }) => to !== `me ${id} ${type}`,
  })
  return { tools: Object([read, ask, send]), sent }
}

/** A model that makes these calls, and then answers. */
function model(items: object[] = calls, fields: object = {}): FakeClient {
  return fakeClient((_, count) => response(count > 1 ? [] : items, { id: `resp_${count}`, ...fields }), {
    onDrift: null,
  })
}

/** As it comes out of a database. */
function revive<T>(value: T): T {
  return JSON.parse(JSON.stringify(value))
}

test('a loop stops at calls of tools without run, and of those that need an approval', async () => {
  const client = model()
  const { tools, sent } = kinds()
  const result = await runResponseTools(client, { ...params, temperature: 0 }, { tools })
  expect([client.sent.length, sent]).toEqual([1, []])
  expect(result.pending).toEqual([calls[1], calls[2]])
  expect(result.input).toEqual([question, ...calls, readOutput])
  expect(result.rounds).toBe(1)
})

test('answerTools goes on where the loop stopped, and returns what runResponseTools does', async () => {
  const client = model()
  const { tools, sent } = kinds()
  const first = await runResponseTools(client, { ...params, temperature: 0, tool_choice: 'required' }, { tools })
  const result = await answerTools(client, first, { call_1: { yes: true }, call_2: { approve: true } })
  expect(client.sent[1]?.body).toMatchObject({
    model: 'm',
    temperature: 0,
    previous_response_id: 'resp_1',
    tools: Object(client.sent[0]?.body).tools,
  })
  expect('tool_choice' in Object(client.sent[1]?.body)).toBe(false)
  expect(sentInput(client.sent[1])).toEqual([
    readOutput,
    { type: 'function_call_output', call_id: 'call_1', output: '{"yes":true}' },
    { type: 'function_call_output', call_id: 'call_2', output: '1 sent' },
  ])
  expect(sent).toEqual([{ to: 'aki' }])
  expect(result).toMatchObject({ rounds: 2, usage: { total_tokens: 10 }, pending: [] })
  expect(result.input.slice(4, 7)).toEqual(sentInput(client.sent[1]))
  expect('resume' in result).toBe(false)
  expectTypeOf(result).toEqualTypeOf<RunResponseToolsResult>()
})

test('a result that went through JSON goes on too, with the tools given again where they run', async () => {
  const client = model()
  const { tools, sent } = kinds()
  const first = revive(await runResponseTools(client, params, { tools }))
  const refused = answerTools(client, first, { call_1: 'yes', call_2: { approve: true } })
  expect(await errorOf(refused)).toMatchObject({
    name: 'OpenAIError',
    message: "answerTools can't run send: pass the tool with its `run` in settings.tools, or what it gave.",
  })
  const answers = { call_1: 'yes', call_2: { approve: true } }
  const result = await answerTools(client, first, answers, { tools: [...tools, { type: 'web_search' }] })
  expect(Object(client.sent[1]?.body).tools).toHaveLength(4)
  expect([result.rounds, sent.length]).toEqual([2, 1])
})

test('calls that are not answered stay pending, and nothing is asked', async () => {
  const client = model()
  const { tools } = kinds()
  const first = await runResponseTools(client, params, { tools })
  const second = await answerTools(client, first, { call_1: 'yes' })
  expect([client.sent.length, second.pending]).toEqual([1, [calls[2]]])
  const last = await answerTools(client, revive(second), { call_2: { approve: false, reason: 'Too late.' } }, { tools })
  expect(sentInput(client.sent[1]).map(({ output }) => output)).toEqual([
    'read',
    'yes',
    'This call was not approved: Too late.',
  ])
  expect(last.pending).toEqual([])
})

test.each([
  ['stored', {}, { previous_response_id: 'resp_1' }, 0],
  ['not stored', { store: false }, { store: false }, 5],
  ['of a conversation', { conversation: 'conv_1' }, { conversation: 'conv_1' }, 0],
])('what is %s goes on after a trip through JSON', async (_, more, sent, before) => {
  const client = model(calls, Object(more).store === false ? { store: false } : {})
  const { tools } = kinds()
  const first = revive(await runResponseTools(client, { ...params, ...more }, { tools }))
  await answerTools(client, first, { call_1: 'yes', call_2: 'no' }, { tools })
  expect(client.sent[1]?.body).toMatchObject(sent)
  const input = sentInput(client.sent[1])
  expect(input.slice(-3).map(({ output }) => output)).toEqual(['read', 'yes', 'no'])
  expect(input.length).toBe(before ? before + 2 : 3)
})

test('a request of an MCP server is pending, beside calls that are run', async () => {
  const client = model([said, approval, calls[0] ?? {}])
  const result = await runResponseTools(client, params, { tools: [read, { type: 'mcp', server_label: 'dice' }] })
  expect(result.pending).toEqual([approval])
  expect(result.input.at(-1)).toEqual(readOutput)
  const run = vi.fn()
  expect(await errorOf(answerTools(client, result, { mcpr_1: 'six' }))).toMatchObject({
    name: 'OpenAIError',
    message: "answerTools can't take an output of roll: the API runs it, so say { approve: true }.",
  })
  const roll = defineTool({ name: 'roll', parameters, run })
  await answerTools(client, result, { mcpr_1: { approve: true } }, { tools: [read, roll] })
  expect(sentInput(client.sent[1])).toEqual([
    readOutput,
    { type: 'mcp_approval_response', approval_request_id: 'mcpr_1', approve: true },
  ])
  expect(run).not.toHaveBeenCalled()
})

test('a request of an MCP server can be refused, with a reason; a stream tells so', async () => {
  const client = fakeClient((_, count) => streamedResponse(response(count > 1 ? [] : [approval])))
  const stream = await runResponseToolsStream(client, params, { tools: [] })
  await all(stream)
  const { result } = stream
  if (!result) throw new Error('The stream has a result.')
  const next = await answerTools(client, revive(result), { mcpr_1: { approve: false, reason: 'No gambling.' } })
  expectTypeOf(next).toEqualTypeOf<ResponseToolsStream>()
  const events = await all(next)
  expect(events[0]).toEqual({
    type: 'tool_result',
    call_id: 'mcpr_1',
    name: 'roll',
    output: 'This call was not approved: No gambling.',
    status: 'denied',
  })
  expect(sentInput(client.sent[1])).toEqual([
    { type: 'mcp_approval_response', approval_request_id: 'mcpr_1', approve: false, reason: 'No gambling.' },
  ])
  expectTypeOf(next.result).toEqualTypeOf<StreamedResponseToolsResult | undefined>()
  expect(next.result).toMatchObject({ rounds: 2, pending: [] })
})

test('leave for an MCP call is no result of a tool', async () => {
  const client = fakeClient((_, count) => streamedResponse(response(count > 1 ? [] : [approval])))
  const stream = await runResponseToolsStream(client, params, { tools: [] })
  await all(stream)
  if (!stream.result) throw new Error('The stream has a result.')
  const next = await answerTools(client, stream.result, { mcpr_1: { approve: true, reason: 'It is safe.' } })
  expect((await all(next))[0]?.type).toBe('response.created')
  expect(sentInput(client.sent[1])).toMatchObject([{ approve: true, reason: 'It is safe.' }])
})

test('what the API calls and leaves to the caller is pending: a computer, a shell', async () => {
  const click = {
    type: 'computer_call',
    id: 'cu_1',
    call_id: 'call_5',
    status: 'completed',
    action: { type: 'screenshot' },
  }
  const shell = { type: 'shell_call', id: 'sh_1', call_id: 'call_6', status: 'completed', action: { commands: ['ls'] } }
  const client = model([click, shell, calls[0] ?? {}])
  const first = await runResponseTools(client, params, { tools: [read, { type: 'computer' }] })
  expect(first.pending).toEqual([click, shell])
  const screenshot = { type: 'computer_screenshot', image_url: 'data:image/png;base64,' }
  const output = [{ stdout: 'a', stderr: '', outcome: { type: 'exit', exit_code: 0 } }]
  await answerTools(client, first, { call_5: { output: screenshot }, call_6: { output, max_output_length: 9 } })
  expect(sentInput(client.sent[1])).toEqual([
    readOutput,
    { type: 'computer_call_output', call_id: 'call_5', output: screenshot },
    { type: 'shell_call_output', call_id: 'call_6', output, max_output_length: 9 },
  ])
})

test('a search for tools that the caller makes is answered with the tools', async () => {
  const search = {
    type: 'tool_search_call',
    id: 'ts_1',
    call_id: 'call_7',
    execution: 'client',
    status: 'completed',
    arguments: {},
  }
  const hosted = { ...search, id: 'ts_2', call_id: null, execution: 'server' }
  const client = model([hosted, search])
  const first = await runResponseTools(client, params, { tools: [{ type: 'tool_search', execution: 'client' }] })
  expect(first.pending).toEqual([search])
  const tools = [{ type: 'function', name: 'late', parameters: {}, strict: false, defer_loading: true }]
  await answerTools(client, first, { call_7: { tools } })
  expect(sentInput(client.sent[1])).toEqual([{ type: 'tool_search_output', call_id: 'call_7', tools }])
})

test('a custom tool waits for an approval too', async () => {
  const noted = { type: 'custom_tool_call', id: 'ctc_1', call_id: 'call_1', name: 'note', input: 'Dry.' }
  const note: CustomTool = {
    type: 'custom',
    custom: { name: 'note' },
    run: (text) => `Noted: ${text}`,
    needsApproval: (text) => text !== '',
  }
  const client = model([noted])
  const first = await runResponseTools(client, params, { tools: [note] })
  expect(first.pending).toEqual([noted])
  await answerTools(client, first, { call_1: { approve: true } })
  expect(sentInput(client.sent[1])).toEqual([
    { type: 'custom_tool_call_output', call_id: 'call_1', output: 'Noted: Dry.' },
  ])
})

test('a stream goes on as a stream, and begins with what was answered', async () => {
  const client = fakeClient((_, count) => streamedResponse(response(count > 1 ? [] : calls, { id: `resp_${count}` })))
  const { tools } = kinds()
  const stream = await runResponseToolsStream(client, params, { tools })
  await all(stream)
  if (!stream.result) throw new Error('The stream has a result.')
  expect(stream.result.pending.length).toBe(2)
  const next = await answerTools(client, stream.result, { call_1: 'yes', call_2: { approve: true } })
  const events = await all(next)
  expect(events.slice(0, 3).map(({ type }) => type)).toEqual(['tool_result', 'tool_result', 'response.created'])
  expect(next.result).toMatchObject({ rounds: 2, response: { id: 'resp_2' } })
  expect(client.sent[1]?.body).toMatchObject({ stream: true, previous_response_id: 'resp_1' })
})

test('error: a call that is not pending, and a result that waits for nothing', async () => {
  const client = model()
  const { tools } = kinds()
  const first = await runResponseTools(client, params, { tools })
  expect(await errorOf(answerTools(client, first, { call_9: 'x' }))).toMatchObject({
    message: "answerTools can't answer call_9: no call of that id is pending.",
  })
  const over = await runResponseTools(model([said]), params, { tools })
  expect(await errorOf(answerTools(client, over, {}))).toMatchObject({
    message: 'answerTools has nothing to go on with: no call of this result is pending.',
  })
  expect(client.sent.length).toBe(1)
})

test('hostile: calls of a computer cannot run a tool of the same name, nor answers reach inherited names', async () => {
  const run = vi.fn()
  const computer = defineTool({ name: 'computer_call', parameters, run })
  const click = { type: 'computer_call', id: 'cu_1', call_id: 'call_5', status: 'completed', action: {} }
  const odd = called({ name: 'toString', call_id: '__proto__' })
  const client = model([click, odd])
  const first = await runResponseTools(client, params, { tools: [computer] })
  for (const approve of [true, false]) {
    const approved = answerTools(client, first, { call_5: { approve } })
    expect(await errorOf(approved)).toMatchObject({
      message:
        "answerTools can't approve of computer_call or turn it down: answer with the fields of the item that tells what came of it.",
    })
  }
  expect(run).not.toHaveBeenCalled()
  expect(first.pending).toEqual([click])
  expect(first.input.at(-1)).toEqual({
    type: 'function_call_output',
    call_id: '__proto__',
    output: 'Error: There is no tool toString.',
  })
})
