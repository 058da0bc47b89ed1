import { expect, expectTypeOf, test } from 'vitest'
import { type CustomTool, defineTool } from '../../src/helpers/defineTool.ts'
import {
  type ResponseToolRound,
  type RunResponseToolsParams,
  type RunResponseToolsResult,
  runResponseTools,
} from '../../src/helpers/runResponseTools.ts'
import { runResponseToolsStream } from '../../src/helpers/runResponseToolsStream.ts'
import { errorOf } from '../support/errorOf.ts'
import { type FakeClient, fakeClient } from '../support/fakeClient.ts'
import { called, params, response, said, sentInput, usage } from '../support/toolResponse.ts'

const weather = defineTool({
  name: 'get_weather',
  description: 'Tells the weather.',
  parameters: { type: 'object' },
  run: ({ city }) => ({ city, celsius: 21 }),
})
const note: CustomTool = {
  type: 'custom',
  custom: { name: 'note', format: { type: 'grammar', grammar: { syntax: 'regex', definition: '.+' } } },
  run: (text) => `Noted: ${text}`,
}
const settings = { tools: [weather] }
const question = { role: 'user', content: 'How is the weather?' }
const output = { type: 'function_call_output', call_id: 'call_0', output: '{"city":"Oslo","celsius":21}' }

/** A model that calls so many times; its responses are numbered. */
function model(times: number, fields: object = {}): FakeClient {
  return fakeClient((_, count) => response(count > times ? [] : [called()], { id: `resp_${count}`, ...fields }))
}

/** What each request said of one field. */
function sent({ sent }: FakeClient, field: string): unknown[] {
  return sent.map(({ body }) => Object(body)[field])
}

test('a loop runs what is called, and goes on from the response before with what is new', async () => {
  const client = model(2)
  const result = await runResponseTools(client, { ...params, temperature: 0 }, settings)
  expect(sent(client, 'previous_response_id')).toEqual([undefined, 'resp_1', 'resp_2'])
  expect(sent(client, 'input')).toEqual([params.input, [output], [output]])
  expect(sent(client, 'temperature')).toEqual([0, 0, 0])
  expect(result).toEqual({
    response: response([], { id: 'resp_3' }),
    input: [question, called(), output, called(), output, said],
    usage: {
      input_tokens: 9,
      input_tokens_details: { cached_tokens: 3, cache_write_tokens: 0 },
      output_tokens: 6,
      output_tokens_details: { reasoning_tokens: 3 },
      total_tokens: 15,
    },
    rounds: 3,
    pending: [],
  })
  expect(client.drift).toEqual([])
  expectTypeOf(result).toEqualTypeOf<RunResponseToolsResult>()
})

test('a response that the caller goes on from comes first', async () => {
  const client = model(1)
  const result = await runResponseTools(client, { ...params, previous_response_id: 'resp_0' }, settings)
  expect(sent(client, 'previous_response_id')).toEqual(['resp_0', 'resp_1'])
  expect(result.input).toEqual([question, called(), output, said])
})

test.each<[string, Partial<RunResponseToolsParams>, object]>([
  ['the caller said so', { store: false }, { store: undefined }],
  ['the answer says so', {}, { store: false }],
  ['the answer has no id', {}, { id: '' }],
])('what is not stored is sent whole each time, as %s', async (_, more, fields) => {
  const thought = { type: 'reasoning', id: 'rs_1', summary: [], encrypted_content: 'gAAA' }
  const client = fakeClient((_, count) => response(count > 1 ? [] : [thought, called()], fields))
  const result = await runResponseTools(client, { ...params, ...more }, settings)
  const { id: _thought, ...sealed } = thought
  const { id: _call, ...call } = Object(called())
  const { id: _message, ...message } = Object(said)
  expect(sent(client, 'previous_response_id')).toEqual([undefined, undefined])
  expect(sentInput(client.sent[1])).toEqual([question, sealed, call, output])
  expect(result.input).toEqual([question, sealed, call, output, message])
})

test('a conversation keeps what was said: it gets outputs alone, and nothing is left for a next call', async () => {
  const client = model(2)
  const result = await runResponseTools(client, { ...params, conversation: 'conv_1' }, settings)
  expect(sent(client, 'conversation')).toEqual(['conv_1', 'conv_1', 'conv_1'])
  expect(sent(client, 'previous_response_id')).toEqual([undefined, undefined, undefined])
  expect(sent(client, 'input')).toEqual([params.input, [output], [output]])
  expect(result.input).toEqual([])
})

test('an input of items, or none beside a stored prompt, is taken too', async () => {
  const items = [{ role: 'user' as const, content: 'Hi' }]
  const client = model(0)
  expect((await runResponseTools(client, { ...params, input: items }, settings)).input).toEqual([...items, said])
  expect(items.length).toBe(1)
  const prompted = model(1)
  await runResponseTools(prompted, { prompt: { id: 'pmpt_1' } }, settings)
  expect(sent(prompted, 'input')).toEqual([undefined, [output]])
  expect(sent(prompted, 'prompt')).toEqual([{ id: 'pmpt_1' }, { id: 'pmpt_1' }])
})

test('tools of yours go flat, and those of the API beside them as they are', async () => {
  const search = { type: 'web_search' as const, search_context_size: 'low' as const }
  const client = model(0)
  await runResponseTools(client, params, { tools: [weather, search, note] })
  expect(sent(client, 'tools')).toEqual([
    [
      {
        type: 'function',
        name: 'get_weather',
        description: 'Tells the weather.',
        parameters: { type: 'object' },
        strict: false,
      },
      search,
      { type: 'custom', name: 'note', format: { type: 'grammar', syntax: 'regex', definition: '.+' } },
    ],
  ])
  const bare = model(0)
  await runResponseTools(bare, params, { tools: [] })
  expect('tools' in Object(bare.sent[0]?.body)).toBe(false)
})

test('parallel calls of functions and custom tools are answered in their order, whatever the API called itself', async () => {
  const searched = { type: 'web_search_call', id: 'ws_1', status: 'completed' }
  const hosted = {
    type: 'shell_call',
    id: 'sh_1',
    call_id: 'call_9',
    status: 'completed',
    action: { commands: ['ls'] },
  }
  const told = { type: 'shell_call_output', id: 'sho_1', call_id: 'call_9', status: 'completed', output: [] }
  const noted = { type: 'custom_tool_call', id: 'ctc_1', call_id: 'call_1', name: 'note', input: 'Dry.' }
  const client = fakeClient([response([searched, hosted, told, called(), noted]), response()], { onDrift: null })
  const result = await runResponseTools(client, params, { tools: [weather, note] })
  expect(sentInput(client.sent[1])).toEqual([
    output,
    { type: 'custom_tool_call_output', call_id: 'call_1', output: 'Noted: Dry.' },
  ])
  expect([result.rounds, result.pending]).toEqual([2, []])
})

test('a call of a program is answered to the program', async () => {
  const caller = { type: 'program', caller_id: 'prog_1' }
  const client = fakeClient([response([called({ caller })]), response()])
  await runResponseTools(client, params, settings)
  expect(sentInput(client.sent[1])).toEqual([{ ...output, caller }])
})

test('calls of a namespace are left to the caller, also where a tool of that name is there', async () => {
  const namespace = { type: 'namespace' as const, name: 'sky', description: 'The sky.', tools: [] }
  const call = called({ namespace: 'sky' })
  const result = await runResponseTools(fakeClient(response([call])), params, { tools: [weather, namespace] })
  expect(result.pending).toEqual([call])
})

test('a tool may give parts, such as an image; a list of anything else is JSON', async () => {
  const parts = [
    { type: 'input_text', text: 'A chart:' },
    { type: 'input_image', image_url: 'data:image/png;base64,', detail: 'auto' },
  ]
  const give = (value: unknown): ReturnType<typeof defineTool> =>
    defineTool({ name: 'get_weather', parameters: {}, run: () => value })
  for (const [given, told] of [
    [parts, parts],
    [[], '[]'],
    [[{ type: 'text' }], '[{"type":"text"}]'],
  ]) {
    const client = fakeClient([response([called()]), response()])
    await runResponseTools(client, params, { tools: [give(given)] })
    expect(sentInput(client.sent[1])[0]?.output).toEqual(told)
  }
})

test.each<[string, unknown, unknown]>([
  ['required', 'required', undefined],
  ['one function', { type: 'function', name: 'get_weather' }, undefined],
  ['a tool of the API', { type: 'web_search_preview' }, undefined],
  [
    'some tools, required',
    { type: 'allowed_tools', mode: 'required', tools: [{ type: 'function', name: 'get_weather' }] },
    { type: 'allowed_tools', mode: 'auto', tools: [{ type: 'function', name: 'get_weather' }] },
  ],
  ['none', 'none', 'none'],
  ['auto', 'auto', 'auto'],
])('a tool_choice of %s forces the first round only', async (_, choice, left) => {
  const client = model(2)
  await runResponseTools(client, { ...params, ...Object({ tool_choice: choice }) }, settings)
  expect(sent(client, 'tool_choice')).toEqual([choice, left, left])
  const other = model(1)
  await runResponseTools(other, params, settings, { body: { tool_choice: choice, top_k: 5 } })
  expect(sent(other, 'tool_choice')).toEqual([choice, left])
  expect(sent(other, 'top_k')).toEqual([5, 5])
})

test.each<[string, object, object, string]>([
  ['as an object', { arguments: { city: 'Oslo' } }, { arguments: '{"city":"Oslo"}' }, '{"city":"Oslo","celsius":21}'],
  [
    'encoded twice',
    { arguments: '"{\\"city\\":\\"Oslo\\"}"' },
    { arguments: '{"city":"Oslo"}' },
    '{"city":"Oslo","celsius":21}',
  ],
  ['left out', { arguments: undefined }, { arguments: '{}' }, '{"celsius":21}'],
  [
    'broken',
    { arguments: '{"city":' },
    { arguments: '{}' },
    'Error: The arguments of get_weather are not a JSON object: {"city":',
  ],
])('arguments that come %s', async (_, fields, back, told) => {
  const client = fakeClient([response([called(fields)], { store: false }), response()], { onDrift: null })
  await runResponseTools(client, params, settings)
  const [, call, answer] = sentInput(client.sent[1])
  expect(call).toMatchObject(back)
  expect(answer?.output).toBe(told)
})

test('calls without an id, or two with the same, get one of their own', async () => {
  const items = [called({ call_id: undefined, id: undefined }), called(), called(), called({ call_id: '' })]
  const client = fakeClient([response(items, { store: false }), response()], { onDrift: null })
  await runResponseTools(client, params, settings)
  const input = sentInput(client.sent[1])
  const ids = input.slice(1, 5).map(({ call_id }) => call_id)
  expect(new Set(ids).size).toBe(4)
  expect(ids[1]).toBe('call_0')
  expect(ids.every((id) => id)).toBe(true)
  expect(input.slice(5).map(({ call_id }) => call_id)).toEqual(ids)
})

test('the model is told of a tool that is not there, and of what a tool throws', async () => {
  const bad = defineTool({ name: 'bad', parameters: {}, run: () => Promise.reject(new Error('No.')) })
  const calls = [called({ name: 'odd', call_id: 'call_1' }), called({ name: 'bad', call_id: 'call_2' })]
  const client = fakeClient([response(calls), response()])
  await runResponseTools(client, params, { tools: [bad] })
  expect(sentInput(client.sent[1]).map(({ output }) => output)).toEqual(['Error: There is no tool odd.', 'Error: No.'])
  const other = fakeClient([response(calls), response()])
  const run = runResponseTools(other, params, { tools: [bad], onToolError: 'throw', concurrency: 1 })
  expect(await errorOf(run)).toMatchObject({ message: 'There is no tool odd.' })
})

test('a tool that hangs ends with the signal, which it is told', async () => {
  const controller = new AbortController()
  let heard: unknown
  const hangs = defineTool({
    name: 'get_weather',
    parameters: {},
    run: (_, { signal, tool_call_id }) => {
      signal.addEventListener('abort', () => {
        heard = [signal.reason, tool_call_id]
      })
      setTimeout(() => controller.abort('enough'), 1)
      return new Promise(() => {})
    },
  })
  const { signal } = controller
  expect(await errorOf(runResponseTools(model(1), params, { tools: [hangs] }, { signal }))).toBe('enough')
  expect(heard).toEqual(['enough', 'call_0'])
})

test('with concurrency 1 calls are run one by one', async () => {
  let [running, peak] = [0, 0]
  const slow = defineTool({
    name: 'get_weather',
    parameters: {},
    async run() {
      peak = Math.max(peak, ++running)
      await new Promise((resolve) => setTimeout(resolve, 2))
      running--
    },
  })
  const calls = ['a', 'b', 'c'].map((call_id) => called({ call_id }))
  const client = fakeClient([response(calls), response()])
  await runResponseTools(client, params, { tools: [slow], concurrency: 1 })
  expect(peak).toBe(1)
  expect(sentInput(client.sent[1]).map(({ call_id }) => call_id)).toEqual(['a', 'b', 'c'])
})

test('a response that was cut is returned, and none of its calls is run', async () => {
  const cut = response([said, called(), called({ call_id: 'call_1', status: 'incomplete', arguments: '{"ci' })], {
    status: 'incomplete',
    incomplete_details: { reason: 'max_output_tokens' },
  })
  const client = fakeClient(cut)
  const result = await runResponseTools(client, params, settings)
  expect(client.sent.length).toBe(1)
  expect(result).toMatchObject({ response: cut, input: [question, said], rounds: 1, pending: [] })
})

test('an item without a type is passed on, and stops nothing', async () => {
  const odd = { role: 'assistant', content: 'Hm.' }
  const client = fakeClient([response([odd, called()], { store: false }), response()], { onDrift: null })
  await runResponseTools(client, params, settings)
  expect(sentInput(client.sent[1])[1]).toEqual(odd)
})

test('error: a response that failed', async () => {
  const failed = response([called()], {
    status: 'failed',
    error: { code: 'rate_limit_exceeded', message: 'Slow down.' },
  })
  expect(await errorOf(runResponseTools(fakeClient(failed), params, settings))).toMatchObject({
    name: 'APIError',
    code: 'rate_limit_exceeded',
    message: 'The response failed: Slow down.',
    body: failed,
  })
})

test.each([
  ['an empty body', () => new Response('')],
  ['null', () => new Response('null')],
  ['no output', { id: 'resp_1', object: 'response' }],
  ['an output of null', { output: null }],
])('error: %s is no response', async (_, answer) => {
  const client = fakeClient(answer, { onDrift: null })
  expect(await errorOf(runResponseTools(client, params, settings))).toMatchObject({
    name: 'APIError',
    message: expect.stringContaining('createResponse got an answer without `output`'),
  })
})

test('error: the rounds ran out, and what was said so far is at hand', async () => {
  const client = model(99)
  expect(await errorOf(runResponseTools(client, params, { ...settings, maxRounds: 2 }))).toMatchObject({
    name: 'OpenAIError',
    message: "The model still calls tools after 2 rounds: go on with the error's `input`, or raise maxRounds.",
    input: [question, called(), output, called(), output],
    usage: { total_tokens: 10 },
  })
  expect(client.sent.length).toBe(2)
})

test('onRound is told of each round, and can stop the loop', async () => {
  const rounds: ResponseToolRound[] = []
  const client = model(9)
  const result = await runResponseTools(client, params, {
    ...settings,
    async onRound(round) {
      rounds.push(round)
      return round.rounds === 2 ? { stop: true } : undefined
    },
  })
  expect(rounds).toMatchObject([
    { rounds: 1, response: { id: 'resp_1' }, input: { length: 3 }, usage },
    { rounds: 2, response: { id: 'resp_2' }, input: { length: 5 }, usage: { total_tokens: 10 } },
  ])
  expect([result.rounds, result.pending, result.input.length]).toEqual([2, [], 5])
})

test('params of onRound hold for the next round alone', async () => {
  const client = model(2)
  await runResponseTools(client, params, {
    ...settings,
    onRound: ({ rounds }) => (rounds === 1 ? { model: 'large', tool_choice: 'required' } : undefined),
  })
  expect(sent(client, 'model')).toEqual(['m', 'large', 'm'])
  expect(sent(client, 'tool_choice')).toEqual([undefined, 'required', undefined])
  expect(sent(client, 'previous_response_id')).toEqual([undefined, 'resp_1', 'resp_2'])
})

test('an input of onRound takes the place of the conversation', async () => {
  const client = model(2)
  const result = await runResponseTools(client, params, {
    ...settings,
    onRound: ({ rounds }) => (rounds === 1 ? { input: 'In short?' } : undefined),
  })
  const short = { role: 'user', content: 'In short?' }
  expect(sent(client, 'input')).toEqual([params.input, [short], [output]])
  expect(sent(client, 'previous_response_id')).toEqual([undefined, undefined, 'resp_2'])
  expect(result.input).toEqual([short, called(), output, said])
})

test('options among the settings are refused', async () => {
  const client = model(0)
  const wrong = Object({ ...settings, signal: AbortSignal.abort() })
  for (const run of [runResponseTools, runResponseToolsStream])
    expect(await errorOf(run(client, params, wrong))).toMatchObject({
      name: 'OpenAIError',
      message: `${run.name} takes signal among its options: pass it in the argument after the settings.`,
    })
  expect(client.sent.length).toBe(0)
})
