import { expect, test, vi } from 'vitest'
import { isOpenAIError } from '../../src/core/guards.ts'
import { defineTool } from '../../src/helpers/defineTool.ts'
import { type RoundDecision, type RunToolsParams, runTools, type ToolRound } from '../../src/helpers/runTools.ts'
import { runToolsStream, type ToolsStreamEvent } from '../../src/helpers/runToolsStream.ts'
import { collectChatCompletion } from '../../src/streams/collectChatCompletion.ts'
import { eventStreamResponse } from '../../src/streams/eventStreamResponse.ts'
import { readEventStream } from '../../src/streams/readEventStream.ts'
import { snapshots } from '../../src/streams/snapshots.ts'
import { textDeltas } from '../../src/streams/textDeltas.ts'
import { all } from '../support/all.ts'
import { streamed } from '../support/answers.ts'
import { errorOf } from '../support/errorOf.ts'
import { type FakeClient, fakeClient } from '../support/fakeClient.ts'
import { sse } from '../support/sse.ts'
import { completion, params, sentMessages, streamedCompletion } from '../support/toolChat.ts'

const weather = defineTool({ name: 'get_weather', parameters: { type: 'object' }, run: () => 'sunny' })
const settings = { tools: [weather] }

/** A model that calls so many times, and sooner where nothing is left to call. */
function model(times: number): FakeClient {
  return fakeClient(({ body }, count) => (count > times || !Object(body).tools ? completion() : completion({})))
}

/** What each request said of one field. */
function sent({ sent }: FakeClient, field: string): unknown[] {
  return sent.map(({ body }) => Object(body)[field])
}

test.each<[string, unknown, unknown]>([
  ['required', 'required', undefined],
  ['one function', { type: 'function', function: { name: 'get_weather' } }, undefined],
  ['one custom tool', { type: 'custom', custom: { name: 'get_weather' } }, undefined],
  ["a host's own word", 'any', undefined],
  [
    'some tools, required',
    { type: 'allowed_tools', allowed_tools: { mode: 'required', tools: [{ a: 1 }] } },
    { type: 'allowed_tools', allowed_tools: { mode: 'auto', tools: [{ a: 1 }] } },
  ],
])('a tool_choice of %s forces the first round only', async (_, choice, left) => {
  const client = model(2)
  await runTools(client, { ...params, ...Object({ tool_choice: choice }) }, settings)
  expect(sent(client, 'tool_choice')).toEqual([choice, left, left])
  const other = model(2)
  await runTools(other, params, settings, { body: { tool_choice: choice, top_k: 5 } })
  expect(sent(other, 'tool_choice')).toEqual([choice, left, left])
  expect(sent(other, 'top_k')).toEqual([5, 5, 5])
})

test.each(['auto', 'none', { type: 'allowed_tools', allowed_tools: { mode: 'auto', tools: [] } }])(
  'a tool_choice of %j stays',
  async (choice) => {
    const client = model(1)
    await runTools(client, { ...params, ...Object({ tool_choice: choice }) }, settings)
    expect(sent(client, 'tool_choice')).toEqual([choice, choice])
  },
)

test('a stream holds to the same rule', async () => {
  const client = fakeClient((_, count) => streamedCompletion(count > 1 ? completion() : completion({})))
  await all(await runToolsStream(client, { ...params, tool_choice: 'required' }, settings))
  expect(sent(client, 'tool_choice')).toEqual(['required', undefined])
})

test('no tools are no list of tools, which hosts refuse when it is empty', async () => {
  const client = model(0)
  await runTools(client, params, { tools: [] })
  expect('tools' in Object(client.sent[0]?.body)).toBe(false)
})

test.each([
  ['an empty body', () => new Response('')],
  ['null', () => new Response('null')],
  ['no choices', { id: 'c', object: 'chat.completion' }],
  ['choices of null', { choices: null }],
  ['an empty list of choices', { choices: [] }],
  ['a choice without a message', { choices: [{ index: 0, finish_reason: 'stop' }] }],
  ['a message of null', { choices: [{ index: 0, message: null }] }],
  ['choices that are text', { choices: 'none' }],
])('error: %s is no answer', async (_, answer) => {
  const client = fakeClient(answer, { onDrift: null })
  expect(await errorOf(runTools(client, params, settings))).toMatchObject({
    name: 'APIError',
    message: expect.stringContaining('`choices` with a message'),
  })
  expect(client.sent.length).toBe(1)
})

test.each([{ message: 'Overloaded', code: 429 }, 'Overloaded'])('error: a 200 with %j', async (error) => {
  const client = fakeClient({ error }, { onDrift: null, maxRetries: 0 })
  expect(await errorOf(runTools(client, params, settings))).toMatchObject({
    name: 'APIError',
    message: expect.stringContaining('Overloaded'),
  })
})

test.each<[unknown, unknown]>([
  [
    { a: 1, b: { c: 2 } },
    { a: 2, b: { c: 4 } },
  ],
  [
    { search_context_size: 'low', a: 1 },
    { search_context_size: 'low', a: 2 },
  ],
  [{ a: { b: 'x', c: 1 } }, { a: { b: 'x', c: 2 } }],
  [{ a: [1, 2] }, { a: [1, 2] }],
  [
    { a: true, b: null, c: '' },
    { a: true, b: null, c: '' },
  ],
  ['none', undefined],
  [[1, 2], undefined],
  [5, undefined],
  [JSON.parse('{"__proto__":{"a":1},"b":1}'), JSON.parse('{"__proto__":{"a":2},"b":2}')],
])('a usage of %j counts its numbers and nothing else', async (usage, sum) => {
  const client = fakeClient((_, count) => ({ ...(count > 1 ? completion() : completion({})), usage }), {
    onDrift: null,
  })
  const result = await runTools(client, params, settings)
  expect(JSON.stringify(result.usage)).toBe(JSON.stringify(sum))
  expect(Object.getPrototypeOf(result.usage ?? {})).toBe(Object.prototype)
})

test('a usage that changes its form, or is as deep as a well, throws nothing', async () => {
  const well = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`
  const usages = ['{"a":"x","b":1,"c":{"d":1}}', '{"a":1,"b":{"c":1},"c":"x"}', well]
  const answer = (_: unknown, count: number): Response => {
    const whole = JSON.stringify(count > 2 ? completion() : completion({}))
    return new Response(whole.replace(/"usage":.*/, `"usage":${usages[count - 1]}}`))
  }
  const result = await runTools(fakeClient(answer, { onDrift: null }), params, settings)
  expect(result.usage).toMatchObject({ b: { c: 1 }, c: 'x', a: { a: { a: {} } } })
})

test.each([
  [1, 1],
  [2, 2],
  [undefined, 4],
  [0, 1],
  [99, 4],
])('with concurrency %s at most %s tools run at a time', async (concurrency, most) => {
  let running = 0
  let peak = 0
  const slow = defineTool({
    name: 'get_weather',
    parameters: {},
    async run() {
      peak = Math.max(peak, ++running)
      await new Promise((resolve) => setTimeout(resolve, 2))
      running--
      return 'ok'
    },
  })
  const client = fakeClient([completion({}, {}, {}, {}), completion()])
  await runTools(client, params, { tools: [slow], concurrency })
  expect(peak).toBe(most)
  expect(sentMessages(client.sent[1]).length).toBe(6)
})

test('with onToolError throw, tools that wait for their turn are not run', async () => {
  const run = vi.fn(() => Promise.reject(new Error('broken')))
  const bad = defineTool({ name: 'get_weather', parameters: {}, run })
  const client = fakeClient(completion({}, {}, {}))
  const error = await errorOf(runTools(client, params, { tools: [bad], concurrency: 1, onToolError: 'throw' }))
  expect(error).toMatchObject({ message: 'broken' })
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(run).toHaveBeenCalledTimes(1)
})

test('after an abort, tools that wait for their turn are not run', async () => {
  const controller = new AbortController()
  const run = vi.fn(() => controller.abort('enough'))
  const settings = { tools: [defineTool({ name: 'get_weather', parameters: {}, run })], concurrency: 1 }
  const { signal } = controller
  expect(await errorOf(runTools(fakeClient(completion({}, {})), params, settings, { signal }))).toBe('enough')
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(run).toHaveBeenCalledTimes(1)
})

test('onRound is told of each round once its calls are answered', async () => {
  const rounds: ToolRound[] = []
  const client = model(1)
  const result = await runTools(client, params, { ...settings, onRound: (round) => void rounds.push(round) })
  expect(rounds.map(({ rounds, messages }) => [rounds, messages.at(-1)?.role])).toEqual([
    [1, 'tool'],
    [2, 'assistant'],
  ])
  expect(rounds[1]).toEqual({
    rounds: 2,
    completion: result.completion,
    messages: result.messages,
    usage: result.usage,
  })
})

test('onRound can stop the loop, whose conversation is whole', async () => {
  const client = model(99)
  const result = await runTools(client, params, {
    ...settings,
    maxRounds: 2,
    onRound: async ({ rounds }) => (rounds === 2 ? { stop: true } : undefined),
  })
  expect([client.sent.length, result.rounds, result.pending]).toEqual([2, 2, []])
  expect(result.messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'tool', 'assistant', 'tool'])
  expect('resume' in result).toBe(false)
})

test('params of onRound hold for the next round alone, a stop sequence too', async () => {
  const client = model(2)
  const decisions: RoundDecision[] = [{ model: 'large', stop: 'end', tool_choice: 'required' }, undefined]
  await runTools(client, params, { ...settings, onRound: ({ rounds }) => decisions[rounds - 1] })
  expect(sent(client, 'model')).toEqual(['m', 'large', 'm'])
  expect(sent(client, 'stop')).toEqual([undefined, 'end', undefined])
  expect(sent(client, 'tool_choice')).toEqual([undefined, 'required', undefined])
})

test('messages of onRound take the place of the conversation', async () => {
  const short: RunToolsParams['messages'] = [{ role: 'user', content: 'In short?' }]
  const client = model(2)
  const onRound = ({ rounds }: ToolRound): RoundDecision => (rounds === 1 ? { messages: short } : undefined)
  const result = await runTools(client, params, { ...settings, onRound })
  expect(sentMessages(client.sent[1])).toEqual(short)
  expect(result.messages.length).toBe(4)
  expect(result.messages[0]).toEqual(short[0])
})

test('what onRound throws ends the loop, and an abort does while it thinks', async () => {
  const broken = new Error('broken')
  const client = model(99)
  const onRound = (): never => {
    throw broken
  }
  expect(await errorOf(runTools(client, params, { ...settings, onRound }))).toBe(broken)
  const controller = new AbortController()
  const hang = (): Promise<void> => {
    controller.abort('enough')
    return new Promise(() => {})
  }
  const { signal } = controller
  expect(await errorOf(runTools(model(9), params, { ...settings, onRound: hang }, { signal }))).toBe('enough')
})

test('options among the settings are refused', async () => {
  const client = model(0)
  const wrong = Object({ ...settings, signal: AbortSignal.abort() })
  for (const run of [runTools, runToolsStream]) {
    expect(await errorOf(run(client, params, wrong))).toMatchObject({
      name: 'OpenAIError',
      message: `${run.name} takes signal among its options: pass it in the argument after the settings.`,
    })
  }
  // @ts-expect-error an option of a call is no setting
  const typed = (): unknown => runTools(client, params, { ...settings, timeout: 5 })
  expect([typed, client.sent.length]).toEqual([typed, 0])
})

test('a stream tells of results between the chunks, each as soon as it is there', async () => {
  const slow = defineTool({
    name: 'slow',
    parameters: {},
    run: () => new Promise((resolve) => setTimeout(resolve, 5, 'slow')),
  })
  const bad = defineTool({ name: 'bad', parameters: {}, run: () => Promise.reject(new Error('No.')) })
  const calls = [{ name: 'slow' }, { name: 'get_weather' }, { name: 'bad' }]
  const client = fakeClient((_, count) => streamedCompletion(count > 1 ? completion() : completion(...calls)))
  const stream = await runToolsStream(client, params, { tools: [slow, weather, bad] })
  const events = await all(stream)
  const told = events.filter(({ type }) => type === 'tool_result')
  const result = { type: 'tool_result', choices: [] }
  expect(told.at(-1)).toEqual({ ...result, tool_call_id: 'call_0', name: 'slow', content: 'slow', status: 'completed' })
  expect(told).toContainEqual({
    ...result,
    tool_call_id: 'call_1',
    name: 'get_weather',
    content: 'sunny',
    status: 'completed',
  })
  expect(told).toContainEqual({
    ...result,
    tool_call_id: 'call_2',
    name: 'bad',
    content: 'Error: No.',
    status: 'failed',
  })
  const places = events.flatMap(({ type }, place) => (type ? place : []))
  expect(places).toEqual([9, 10, 11])
  expect(stream.result?.messages.slice(2, 5).map(({ content }) => content)).toEqual(['slow', 'sunny', 'Error: No.'])
})

test('what a browser gets holds the results too, and readers of text pass over them', async () => {
  const client = fakeClient((_, count) => streamedCompletion(count > 1 ? completion() : completion({})))
  const response = eventStreamResponse(await runToolsStream(client, params, settings))
  const events = await all(readEventStream<ToolsStreamEvent>(response.clone()))
  expect(events.filter(({ type }) => type)).toEqual([
    {
      type: 'tool_result',
      tool_call_id: 'call_0',
      name: 'get_weather',
      content: 'sunny',
      status: 'completed',
      choices: [],
    },
  ])
  expect(events.flatMap(({ choices }) => choices[0]?.delta?.content ?? []).join('')).toBe('Fine.')
  const texts = await all(textDeltas(readEventStream<ToolsStreamEvent>(response)))
  expect(texts.join('')).toBe('Fine.')
})

test('a result is told while other tools still run', async () => {
  let finish = (_: string): void => {}
  const slow = defineTool({
    name: 'slow',
    parameters: {},
    run: () =>
      new Promise<string>((resolve) => {
        finish = resolve
      }),
  })
  const client = fakeClient((_, count) =>
    streamedCompletion(count > 1 ? completion() : completion({ name: 'slow' }, {})),
  )
  const names: string[] = []
  for await (const event of await runToolsStream(client, params, { tools: [slow, weather] })) {
    if (event.type !== 'tool_result') continue
    names.push(event.name)
    finish('slow')
  }
  expect(names).toEqual(['get_weather', 'slow'])
})

test.each([
  ['no choices', { object: 'chat.completion.chunk' }],
  ['an empty list of choices', { object: 'chat.completion.chunk', choices: [] }],
])('error: a stream of chunks with %s fails, and has no result', async (_, chunk) => {
  const client = fakeClient(() => streamed(sse(chunk, '[DONE]')), { onDrift: null })
  const stream = await runToolsStream(client, params, settings)
  expect(isOpenAIError(await errorOf(all(stream)))).toBe(true)
  expect(stream.result).toBeUndefined()
})

test('a snapshot is of the answer under way, and a result of a tool is none', async () => {
  const client = fakeClient((_, count) => streamedCompletion(count > 1 ? completion() : completion({})))
  const seen = await all(snapshots(await runToolsStream(client, params, settings)))
  expect(seen.at(-1)).toEqual(completion())
  expect(seen.map(({ choices }) => choices[0]?.finish_reason ?? '').filter(Boolean)).toEqual([
    'tool_calls',
    'tool_calls',
    'stop',
    'stop',
  ])
  const again = fakeClient((_, count) => streamedCompletion(count > 1 ? completion() : completion({})))
  expect(await collectChatCompletion(await runToolsStream(again, params, settings))).toEqual(completion())
})

test('what a browser gets of a chat ends with [DONE] alone once results are in it', async () => {
  const client = fakeClient((_, count) => streamedCompletion(count > 1 ? completion() : completion({})))
  const text = await eventStreamResponse(await runToolsStream(client, params, settings)).text()
  const end = text.indexOf('"tool_result"')
  const cut = text.slice(0, text.indexOf('\n\n', end) + 2)
  expect(await errorOf(all(readEventStream(streamed(cut))))).toMatchObject({ name: 'StreamTruncatedError' })
  expect((await all(readEventStream(streamed(`${cut}data: [DONE]\n\n`)))).length).toBeGreaterThan(1)
})
