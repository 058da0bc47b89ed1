import { expect, test, vi } from 'vitest'
import { type CustomTool, defineTool, type ToolContext } from '../../src/helpers/defineTool.ts'
import { type RunToolsResult, runTools } from '../../src/helpers/runTools.ts'
import { runToolsStream } from '../../src/helpers/runToolsStream.ts'
import { all } from '../support/all.ts'
import { errorOf } from '../support/errorOf.ts'
import { type FakeClient, fakeClient } from '../support/fakeClient.ts'
import { completion, params, type SentMessage, said, sentMessages, streamedCompletion } from '../support/toolChat.ts'

const written = { city: 'Oslo' }
const text = '{"city":"Oslo"}'

/** A call as a host sends it, with what it does otherwise. */
function call(more: object = {}): object {
  return { id: 'call_0', type: 'function', function: { name: 'get_weather', arguments: text }, ...more }
}

/** A call of the weather with these arguments. */
function callWith(sent: unknown): object {
  return call({ function: { name: 'get_weather', arguments: sent } })
}

/** What became of the calls of one answer. */
interface Outcome {
  /** What the tools got. */
  run: unknown[]
  /** The message that went back, and what was told of its calls. */
  back: SentMessage
  told: SentMessage[]
  result: RunToolsResult
}

/** Plays an answer with these calls, then a last one. */
async function play(tool_calls: unknown, more: object = {}, reason?: string): Promise<Outcome> {
  const run: unknown[] = []
  const weather = defineTool({
    name: 'get_weather',
    parameters: { type: 'object' },
    run: (args) => {
      run.push(args)
      return `${run.length}`
    },
  })
  const client = fakeClient([said({ content: null, tool_calls, ...more }, reason), () => completion()], {
    onDrift: null,
  })
  const result = await runTools(client, params, { tools: [weather] })
  const [, back, ...told] = sentMessages(client.sent[1]) ?? []
  return { run, back: Object(back), told, result }
}

test.each([undefined, null, '', 7])('calls whose id is %j get one each, and are answered by it', async (id) => {
  const { back, told } = await play([call({ id }), call({ id }), call({ id: 'own' })])
  const ids = back.tool_calls?.map((call) => call.id) ?? []
  expect(new Set(ids).size).toBe(3)
  for (const made of ids.slice(0, 2)) expect(made).toMatch(/^[a-z0-9]{9}$/)
  expect(ids[2]).toBe('own')
  expect(told.map(({ tool_call_id }) => tool_call_id)).toEqual(ids)
})

test('of two calls with one id the second gets another', async () => {
  const { back, told } = await play([call(), call()])
  const ids = back.tool_calls?.map(({ id }) => id) ?? []
  expect([ids[0], new Set(ids).size]).toEqual(['call_0', 2])
  expect(told.map(({ tool_call_id }) => tool_call_id)).toEqual(ids)
})

test('ids that were made differ from round to round', async () => {
  const first = said({ tool_calls: [call({ id: '' })] }, 'tool_calls')
  const client = fakeClient([first, first, completion()], { onDrift: null })
  const tools = [defineTool({ name: 'get_weather', parameters: {}, run: () => 'ok' })]
  await runTools(client, params, { tools })
  const ids = sentMessages(client.sent[2]).flatMap(({ tool_call_id = [] }) => tool_call_id)
  expect(new Set(ids).size).toBe(2)
})

test.each([undefined, null, '', 'func'])('a call whose type is %j is one of a function', async (type) => {
  expect((await play([call({ type })])).back.tool_calls?.[0]?.type).toBe('function')
})

test.each([
  ['as text', text],
  ['as text with spaces', ` ${text}\n`],
  ['as an object', written],
  ['encoded twice', JSON.stringify(text)],
])('arguments %s are run, and go back as text', async (_, sent) => {
  const { run, back } = await play([callWith(sent)])
  expect(run).toEqual([written])
  expect(JSON.parse(`${back.tool_calls?.[0]?.function.arguments}`)).toEqual(written)
})

test('arguments that are whole go back as they came', async () => {
  const sent = '{ "city" : "Oslo" }'
  expect((await play([callWith(sent)])).back.tool_calls?.[0]?.function.arguments).toBe(sent)
})

test.each(['', '  ', '{}', 'null', '""', null, undefined, {}])('no arguments, sent as %j, are none', async (sent) => {
  const { run, back } = await play([callWith(sent)])
  expect(run).toEqual([{}])
  expect(JSON.parse(`${back.tool_calls?.[0]?.function.arguments}`)).toEqual({})
})

test.each(['{"city":', 'Oslo', '[1]', '5', '"Oslo"', 5, true, [written]])(
  'broken arguments %j are told, and go back as {}',
  async (sent) => {
    const { run, back, told } = await play([callWith(sent), call({ id: 'other' })])
    expect(run).toEqual([written])
    expect(back.tool_calls?.map((call) => call.function.arguments)).toEqual(['{}', text])
    expect(told[0]?.content).toMatch(/^Error: The arguments of get_weather are not a JSON object: ./)
    expect(told[1]?.content).toBe('1')
  },
)

test.each([
  ['no function', call({ function: null })],
  ['a name that is no text', call({ function: { name: 5, arguments: text } })],
  ['null in its place', null],
])('a call with %s is told that there is no such tool', async (_, odd) => {
  const { run, told } = await play([odd, call({ id: 'other' })])
  expect(run).toEqual([written])
  expect(told[0]?.content).toMatch(/^Error: There is no tool /)
})

test.each(['length', 'content_filter'])('calls that were cut by %s are not run, and end the loop', async (reason) => {
  const cut = [call(), callWith('')]
  const { run, result } = await play(cut, {}, reason)
  expect(run).toEqual([])
  expect([result.rounds, result.pending, result.messages]).toEqual([1, [], params.messages])
  expect(result.completion.choices[0]?.finish_reason).toBe(reason)
  const spoken = await play(cut, { content: 'Let me' }, reason)
  expect(spoken.result.messages.at(-1)).toEqual({ role: 'assistant', content: 'Let me' })
})

test('an answer that broke off with an error is one', async () => {
  const choice = { index: 0, message: { role: 'assistant', tool_calls: [call()] }, finish_reason: 'error' }
  const run = vi.fn()
  const tools = [defineTool({ name: 'get_weather', parameters: {}, run })]
  for (const error of [undefined, { code: 502, message: 'upstream reset' }]) {
    const client = fakeClient({ id: 'c', choices: [{ ...choice, error }] }, { onDrift: null, maxRetries: 0 })
    expect(await errorOf(runTools(client, params, { tools }))).toMatchObject({
      name: 'APIError',
      ...(error && { code: error.code }),
    })
  }
  expect(run).not.toHaveBeenCalled()
})

test('what only answers hold is not sent back', async () => {
  const { back } = await play([call({ index: 0 })], {
    refusal: null,
    annotations: [],
    reasoning: 'Hm.',
    function_call: null,
    parsed: {},
    audio: null,
  })
  expect(back).toEqual({ role: 'assistant', content: null, tool_calls: [call()] })
})

test('what requests take is sent back: words of a refusal, and sound by its id', async () => {
  const audio = { id: 'audio_1', data: 'AAAA', transcript: 'Hello', expires_at: 1 }
  const { back } = await play([call()], { refusal: 'No.', audio, name: 'aki' })
  expect(back).toMatchObject({ refusal: 'No.', audio: { id: 'audio_1' }, name: 'aki' })
  const last = fakeClient(said({ content: null, audio }), { onDrift: null })
  expect((await runTools(last, params, { tools: [] })).messages.at(-1)).toEqual({
    role: 'assistant',
    content: null,
    audio: { id: 'audio_1' },
  })
})

test('reasoning goes back with calls, to hosts that ask for it, and not without', async () => {
  const reasoning = { reasoning_content: 'Hm.', reasoning_details: [{ type: 'reasoning.encrypted', data: 'x' }] }
  const extra_content = { google: { thought_signature: 'x' } }
  const { back } = await play([call({ extra_content })], reasoning)
  expect(back).toMatchObject({ ...reasoning, tool_calls: [{ extra_content }] })
  const last = fakeClient(said({ content: 'Fine.', ...reasoning }), { onDrift: null })
  expect((await runTools(last, params, { tools: [] })).messages.at(-1)).toEqual({ role: 'assistant', content: 'Fine.' })
})

test.each([{}, { content: '' }, { content: null, refusal: null }])(
  'an answer of nothing, %j, is handed out, but is no message',
  async (message) => {
    const result = await runTools(fakeClient(said(message), { onDrift: null }), params, { tools: [] })
    expect(result.messages).toEqual(params.messages)
    expect(result.completion.choices.length).toBe(1)
  },
)

/** What the model is told of what a tool gave, or threw. */
async function toldOf(run: (_: unknown, context: ToolContext) => unknown): Promise<string | undefined> {
  const client = fakeClient([completion({ name: 'f' }), completion()])
  await runTools(client, params, { tools: [defineTool({ name: 'f', parameters: {}, run })] })
  return sentMessages(client.sent[1]).at(-1)?.content
}

const cycle: { self?: unknown } = {}
cycle.self = cycle

test.each([
  ['a function', () => 1],
  ['a symbol', Symbol('s')],
  ['a BigInt', 5n],
  ['a cycle', cycle],
  ['an object that refuses', { toJSON: () => undefined }],
])('error: a tool gave %s, which the model is told', async (_, value) => {
  expect(await toldOf(() => value)).toBe(
    "Error: f gave what JSON can't hold: have it return text, or an object of text and numbers.",
  )
})

test.each([Symbol('s'), Object.create(null), { message: 5 }, undefined, null])(
  'error: a tool threw something odd, which the model is told',
  async (thrown) => {
    expect(await toldOf(() => Promise.reject(thrown))).toBe('Error: the tool failed.')
  },
)

test('a custom tool runs on its text, and is offered as one', async () => {
  const paint: CustomTool = {
    type: 'custom',
    custom: { name: 'paint', description: 'Paints.' },
    run: (input, { tool_call_id }) => `${input} by ${tool_call_id}`,
  }
  const custom = { id: 'c1', type: 'custom', custom: { name: 'paint', input: '{"a tree' } }
  const client = fakeClient([said({ tool_calls: [custom] }), completion()], { onDrift: null })
  await runTools(client, params, { tools: [paint] })
  expect(Object(client.sent[0]?.body).tools).toEqual([{ type: 'custom', custom: paint.custom }])
  expect(sentMessages(client.sent[1]).slice(1)).toEqual([
    { role: 'assistant', content: null, tool_calls: [custom] },
    { role: 'tool', tool_call_id: 'c1', content: '{"a tree by c1' },
  ])
})

test('a tool that is no more than a function beside its definition runs too', async () => {
  const run = vi.fn(() => 'ok')
  const tool = { type: 'function' as const, function: { name: 'f' }, run, needsApproval: () => false }
  const calls = [call({ function: { name: 'f', arguments: text } }), call({ function: { name: 'f', arguments: '{' } })]
  const client = fakeClient([said({ tool_calls: calls }), completion()], { onDrift: null })
  await runTools(client, params, { tools: [tool] })
  expect(run.mock.calls).toEqual([[written, expect.anything()]])
  expect(Object(client.sent[0]?.body).tools).toEqual([{ type: 'function', function: { name: 'f' } }])
})

test('streamed calls without id or type get them too', async () => {
  const tools = [defineTool({ name: 'get_weather', parameters: {}, run: () => 'ok' })]
  const client: FakeClient = fakeClient(
    [
      () => streamedCompletion(said({ tool_calls: [call({ id: '', type: null })] })),
      () => streamedCompletion(completion()),
    ],
    { onDrift: null },
  )
  const events = await all(await runToolsStream(client, params, { tools }))
  const [, back, told] = sentMessages(client.sent[1])
  expect(back?.tool_calls).toEqual([{ ...call(), id: expect.stringMatching(/^\w{9}$/) }])
  expect(told?.tool_call_id).toBe(back?.tool_calls?.[0]?.id)
  expect(events.find(({ type }) => type === 'tool_result')).toMatchObject({ tool_call_id: told?.tool_call_id })
})

test('100,000 calls are run in linear time', async () => {
  const calls = Array.from({ length: 100_000 }, () => call({ id: '' }))
  const started = Date.now()
  expect((await play(calls)).run.length).toBe(100_000)
  expect(Date.now() - started).toBeLessThan(10_000)
}, 30_000)
