import { expect, expectTypeOf, test, vi } from 'vitest'
import { answerTools } from '../../src/helpers/answerTools.ts'
import { type DeclaredTool, defineTool, type ToolCall } from '../../src/helpers/defineTool.ts'
import { type RunToolsResult, type RunToolsSettings, runTools } from '../../src/helpers/runTools.ts'
import { runToolsStream, type StreamedToolsResult, type ToolsStream } from '../../src/helpers/runToolsStream.ts'
import { all } from '../support/all.ts'
import { errorOf } from '../support/errorOf.ts'
import { type FakeClient, fakeClient } from '../support/fakeClient.ts'
import { completion, params, sentMessages, streamedCompletion, usage } from '../support/toolChat.ts'

const parameters = { type: 'object' }
const read = defineTool({ name: 'read', parameters, run: () => 'read' })
const ask = defineTool({ name: 'ask', description: 'Asks the visitor.', parameters })
const calls = [
  { name: 'read', text: '{}' },
  { name: 'ask', text: '{"q":1}' },
  { name: 'send', text: '{"to":"aki"}' },
]

/** Tools of each kind: one that runs, one that others run, one that needs an approval; and what was sent by it. */
function tools(): { tools: DeclaredTool[]; sent: unknown[] } {
  const sent: unknown[] = []
  const send = defineTool({
    name: 'send',
    parameters,
    run: (args) => `${sent.push(args)} sent`,
    needsApproval: ({ to }) => to !== 'me',
  })
  return { tools: [read, ask, send], sent }
}

/** A model that makes these calls, and then none. */
function model(): FakeClient {
  return fakeClient((_, count) => (count === 1 ? completion(...calls) : completion()))
}

/** As it comes out of a database. */
function revive<T>(value: T): T {
  return JSON.parse(JSON.stringify(value))
}

test('a loop stops at calls of tools without run, and of those that need an approval', async () => {
  const client = model()
  const kinds = tools()
  const result = await runTools(client, { ...params, temperature: 0, tool_choice: 'required' }, kinds)
  expect([client.sent.length, kinds.sent]).toEqual([1, []])
  expect(result.pending).toEqual([
    { id: 'call_1', type: 'function', function: { name: 'ask', arguments: '{"q":1}' } },
    { id: 'call_2', type: 'function', function: { name: 'send', arguments: '{"to":"aki"}' } },
  ])
  expect(result.messages.slice(1)).toMatchObject([
    { role: 'assistant', tool_calls: { length: 3 } },
    { role: 'tool', tool_call_id: 'call_0', content: 'read' },
  ])
  expect(result).toMatchObject({ rounds: 1, usage, completion: completion(...calls) })
  expect(JSON.stringify(client.sent[0]?.body)).not.toMatch(/needsApproval|parse|run/)
})

test('answerTools goes on where the loop stopped, and returns what runTools does', async () => {
  const client = model()
  const kinds = tools()
  const first = await runTools(client, { ...params, temperature: 0, tool_choice: 'required' }, kinds)
  const result = await answerTools(client, first, { call_1: { yes: true }, call_2: { approve: true } })
  expect(sentMessages(client.sent[1]).slice(2)).toEqual([
    { role: 'tool', tool_call_id: 'call_0', content: 'read' },
    { role: 'tool', tool_call_id: 'call_1', content: '{"yes":true}' },
    { role: 'tool', tool_call_id: 'call_2', content: '1 sent' },
  ])
  expect(kinds.sent).toEqual([{ to: 'aki' }])
  expect(client.sent[1]?.body).toMatchObject({ model: 'm', temperature: 0, tools: Object(client.sent[0]?.body).tools })
  expect('tool_choice' in Object(client.sent[1]?.body)).toBe(false)
  expect(result).toMatchObject({ rounds: 2, usage: { total_tokens: 10 }, pending: [], completion: completion() })
  expect(result.messages.length).toBe(6)
  expect('resume' in result).toBe(false)
  expectTypeOf(result).toEqualTypeOf<RunToolsResult>()
})

test('a result that went through JSON goes on too, with the tools given again where they run', async () => {
  const client = model()
  const kinds = tools()
  const first = revive(await runTools(client, params, kinds))
  const result = await answerTools(client, first, { call_1: 'yes', call_2: { approve: true } }, kinds)
  expect([result.rounds, kinds.sent.length]).toEqual([2, 1])
  expect(Object(client.sent[1]?.body).tools).toEqual(Object(client.sent[0]?.body).tools)
  const other = model()
  const alone = revive(await runTools(other, params, kinds))
  await answerTools(other, alone, { call_1: 'yes', call_2: 'sent by hand' })
  expect(Object(other.sent[1]?.body).tools).toEqual(Object(other.sent[0]?.body).tools)
  expect(sentMessages(other.sent[1]).at(-1)?.content).toBe('sent by hand')
})

test.each([
  [undefined, 'This call was not approved.'],
  ['Not today.', 'This call was not approved: Not today.'],
])('a call that is refused for the reason %s is told so', async (reason, content) => {
  const client = model()
  const kinds = tools()
  const first = await runTools(client, params, kinds)
  await answerTools(client, first, { call_1: 'yes', call_2: { approve: false, reason } })
  expect(sentMessages(client.sent[1]).at(-1)?.content).toBe(content)
  expect(kinds.sent).toEqual([])
})

test('calls without an answer stay pending, and nothing is asked', async () => {
  const client = model()
  const first = await runTools(client, params, tools())
  const second = revive(await answerTools(client, first, { call_2: { approve: false } }))
  expect([client.sent.length, second.pending.map(({ id }) => id)]).toEqual([1, ['call_1']])
  expect(second.messages.length).toBe(4)
  expect(first.messages.length).toBe(3)
  expect((await answerTools(client, second, { call_1: '' })).rounds).toBe(2)
  expect(
    sentMessages(client.sent[1])
      .slice(-2)
      .map(({ tool_call_id }) => tool_call_id),
  ).toEqual(['call_2', 'call_1'])
})

test('error: answers that can not be given are refused before any tool runs', async () => {
  const client = model()
  const kinds = tools()
  const first = await runTools(client, params, kinds)
  const done = await runTools(fakeClient(completion()), params, kinds)
  for (const [result, answers, expected] of [
    [first, { call_2: { approve: true }, call_9: 'x' }, "can't answer call_9"],
    [first, { call_2: { approve: true }, call_1: { approve: true } }, "can't run ask"],
    [revive(first), { call_2: { approve: true } }, "can't run send"],
    [first, { call_2: { approve: true }, call_1: 5n }, "ask gave what JSON can't hold"],
    [done, {}, 'nothing to go on with'],
  ] as const) {
    const error = await errorOf(answerTools(client, result, answers))
    expect(error).toMatchObject({ name: 'OpenAIError', message: expect.stringContaining(expected) })
  }
  expect([client.sent.length, kinds.sent]).toEqual([1, []])
  const misplaced = Object({ signal: AbortSignal.abort() })
  expect(await errorOf(answerTools(client, first, {}, misplaced))).toMatchObject({
    message: 'answerTools takes signal among its options: pass it in the argument after the settings.',
  })
})

test('the model may call again, and the rounds go on counting', async () => {
  const client = fakeClient(() => completion({ name: 'ask', text: '{}' }))
  let result = await runTools(client, params, { tools: [ask], maxRounds: 3 })
  for (const round of [1, 2]) {
    expect([result.rounds, result.pending.length]).toEqual([round, 1])
    result = await answerTools(client, result, { call_0: 'yes' })
  }
  expect(result.rounds).toBe(3)
  expect(await errorOf(answerTools(client, result, { call_0: 'yes' }))).toMatchObject({
    name: 'OpenAIError',
    messages: { length: 7 },
  })
  expect((await answerTools(client, result, { call_0: 'yes' }, { maxRounds: 9 })).rounds).toBe(4)
})

test('onRound is told once all calls are answered, and settings can be changed', async () => {
  const onRound = vi.fn()
  const settings: RunToolsSettings = { ...tools(), onRound }
  const client = model()
  const first = await runTools(client, params, settings)
  expect(onRound).not.toHaveBeenCalled()
  const answers = { call_1: 'yes', call_2: 'sent' }
  const stopped = await answerTools(client, first, answers, { onRound: () => ({ stop: true }) })
  expect([stopped.rounds, stopped.pending, client.sent.length]).toEqual([1, [], 1])
  await answerTools(client, first, answers)
  expect(onRound.mock.calls.map(([round]) => round.rounds)).toEqual([1, 2])
})

test('needsApproval gets arguments and call, and may take its time', async () => {
  const needsApproval = vi.fn(async (_args: Record<string, unknown>, _call: ToolCall) => false)
  const send = defineTool({ name: 'send', parameters, run: () => 'sent', needsApproval })
  const result = await runTools(model(), params, { tools: [read, ask, send] })
  expect(result.pending.map(({ id }) => id)).toEqual(['call_1'])
  expect(needsApproval.mock.calls).toEqual([
    [{ to: 'aki' }, { id: 'call_2', type: 'function', function: { name: 'send', arguments: '{"to":"aki"}' } }],
  ])
})

test.each([
  ['throws', () => Promise.reject(new Error('broken')), 'Error: broken'],
  ['is no function', true, /^Error: ./],
])('error: a tool whose needsApproval %s is not run', async (_, needsApproval, expected) => {
  const run = vi.fn()
  const send = { ...defineTool({ name: 'send', parameters, run }), ...Object({ needsApproval }) }
  const client = fakeClient([completion({ name: 'send', text: '{}' }), completion()])
  await runTools(client, params, { tools: [send] })
  expect(sentMessages(client.sent[1]).at(-1)?.content).toMatch(expected)
  expect(run).not.toHaveBeenCalled()
})

test('broken arguments are told to the model, not left to whoever answers', async () => {
  const client = fakeClient([completion({ name: 'ask', text: '{' }), completion()])
  const result = await runTools(client, params, { tools: [ask] })
  expect([result.pending, sentMessages(client.sent[1]).at(-1)?.content]).toEqual([
    [],
    expect.stringMatching(/^Error: /),
  ])
})

/** A model that streams these calls, and then none. */
function streaming(): FakeClient {
  return fakeClient((_, count) => streamedCompletion(count === 1 ? completion(...calls) : completion()))
}

test('a stream stops at them too, and answerTools streams on', async () => {
  const client = streaming()
  const kinds = tools()
  const stream = await runToolsStream(client, params, kinds)
  const events = await all(stream)
  expect(events.at(-1)).toMatchObject({ type: 'tool_result', tool_call_id: 'call_0', status: 'completed' })
  const { result } = stream
  expect(result?.pending.map(({ id }) => id)).toEqual(['call_1', 'call_2'])
  if (!result) return
  const next = await answerTools(client, revive(result), { call_1: 'yes', call_2: { approve: false } }, kinds)
  expectTypeOf(next).toEqualTypeOf<ToolsStream>()
  expectTypeOf(result).toEqualTypeOf<StreamedToolsResult>()
  expect([client.sent.length, next.response.status]).toEqual([2, 200])
  const rest = await all(next)
  expect(rest.slice(0, 3)).toMatchObject([
    { type: 'tool_result', tool_call_id: 'call_1', content: 'yes', status: 'completed' },
    { type: 'tool_result', tool_call_id: 'call_2', status: 'denied' },
    { object: 'chat.completion.chunk' },
  ])
  expect(next.result).toMatchObject({ rounds: 2, pending: [], usage: { total_tokens: 10 } })
  expect(Object(client.sent[1]?.body).stream).toBe(true)
})

test('a stream whose calls still wait ends at once, with what is left', async () => {
  const client = streaming()
  const stream = await runToolsStream(client, params, tools())
  await all(stream)
  if (!stream.result) throw new Error('The stream has no result.')
  const next = await answerTools(client, stream.result, { call_1: 'yes' })
  expect(await all(next)).toMatchObject([{ tool_call_id: 'call_1' }])
  expect([next.result?.pending.map(({ id }) => id), client.sent.length]).toEqual([['call_2'], 1])
})

test('error: a stream that can not go on rejects at once', async () => {
  const client = fakeClient((_, count) =>
    count === 1
      ? streamedCompletion(completion(...calls))
      : Response.json({ error: { message: 'No.' } }, { status: 401 }),
  )
  const stream = await runToolsStream(client, params, tools())
  await all(stream)
  if (!stream.result) throw new Error('The stream has no result.')
  const answers = { call_1: 'yes', call_2: 'sent' }
  expect(await errorOf(answerTools(client, stream.result, answers))).toMatchObject({ status: 401 })
})

test('an abort ends an approved tool, of a stream too', async () => {
  for (const start of [model, streaming]) {
    const controller = new AbortController()
    const { signal } = controller
    const hang = defineTool({
      name: 'send',
      parameters,
      needsApproval: () => true,
      run(_, { signal }) {
        setTimeout(() => controller.abort('enough'))
        return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
      },
    })
    const client = start()
    const settings = { tools: [read, ask, hang] }
    const answers = { call_1: 'yes', call_2: { approve: true } }
    if (start === model) {
      const first = await runTools(client, params, settings)
      expect(await errorOf(answerTools(client, first, answers, undefined, { signal }))).toBe('enough')
    } else {
      const stream = await runToolsStream(client, params, settings)
      await all(stream)
      const { result } = stream
      if (result) expect(await errorOf(answerTools(client, result, answers, undefined, { signal }))).toBe('enough')
    }
    expect(client.sent.length).toBe(1)
  }
})
