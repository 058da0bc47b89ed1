import { expect, test } from 'vitest'
import { defineTool } from '../../src/helpers/defineTool.ts'
import { runAssistantTools } from '../../src/helpers/runAssistantTools.ts'
import { collectRun } from '../../src/streams/collectRun.ts'
import { streamed } from '../support/answers.ts'
import { errorOf } from '../support/errorOf.ts'
import { type FakeClient, fakeClient } from '../support/fakeClient.ts'
import { namedSSE } from '../support/sse.ts'

const weather = defineTool({
  name: 'get_weather',
  parameters: { type: 'object' },
  run: ({ city }) => `It is sunny in ${city}.`,
})
const params = { thread_id: 'thread_1', assistant_id: 'asst_1' }

/** A run; with calls it waits for their outputs. */
function run(status: string, ...cities: string[]): object {
  const tool_calls = cities.map((city) => ({
    id: `call_${city}`,
    type: 'function',
    function: { name: 'get_weather', arguments: JSON.stringify({ city }) },
  }))
  const required_action = cities.length ? { type: 'submit_tool_outputs', submit_tool_outputs: { tool_calls } } : null
  return { id: 'run_1', object: 'thread.run', thread_id: 'thread_1', status, required_action }
}

/** A stream of runs; their statuses name the events. */
function streamedRuns(...runs: object[]): Response {
  const events = runs.map((run): [string, object] => [`thread.run.${Object(run).status}`, run])
  return streamed(namedSSE(...events, ['done', '[DONE]']))
}

/** A server whose run asks for the weather so many times. */
function assistant(times: number): FakeClient {
  return fakeClient(
    (_, count) =>
      count > times
        ? streamedRuns(run('completed'))
        : streamedRuns(run('in_progress'), run('requires_action', 'Oslo', 'Rome')),
    { onDrift: null },
  )
}

test('streams the run, submits what tools return, and streams on', async () => {
  const client = assistant(2)
  const names: string[] = []
  const stream = await runAssistantTools(client, params, { tools: [weather] })
  expect(client.sent.length).toBe(1)
  for await (const { event } of stream) names.push(event)
  expect(names.map((name) => name.replace('thread.run.', ''))).toEqual([
    'in_progress',
    'requires_action',
    'in_progress',
    'requires_action',
    'completed',
  ])
  expect(client.sent.map(({ path }) => path)).toEqual([
    '/threads/thread_1/runs',
    '/threads/thread_1/runs/run_1/submit_tool_outputs',
    '/threads/thread_1/runs/run_1/submit_tool_outputs',
  ])
  expect(client.sent[0]?.body).toEqual({ assistant_id: 'asst_1', stream: true })
  expect(client.sent[1]?.body).toEqual({
    tool_outputs: [
      { tool_call_id: 'call_Oslo', output: 'It is sunny in Oslo.' },
      { tool_call_id: 'call_Rome', output: 'It is sunny in Rome.' },
    ],
    stream: true,
  })
})

test('collectRun makes the run of all streams', async () => {
  expect(await collectRun(await runAssistantTools(assistant(1), params, { tools: [weather] }))).toMatchObject({
    id: 'run_1',
    status: 'completed',
  })
})

test('running out of rounds is an error with the run', async () => {
  const client = assistant(99)
  const error = await errorOf(collectRun(await runAssistantTools(client, params, { tools: [weather], maxRounds: 3 })))
  expect(error).toMatchObject({ name: 'OpenAIError', run: { id: 'run_1', status: 'requires_action' } })
  expect(client.sent.length).toBe(3)
})

test('errors of tools go to the model, or stop the stream', async () => {
  const broken = new Error('broken')
  const bad = defineTool({ name: 'get_weather', parameters: {}, run: () => Promise.reject(broken) })
  const client = assistant(1)
  await collectRun(await runAssistantTools(client, params, { tools: [bad] }))
  expect(Object(client.sent[1]?.body).tool_outputs[0].output).toBe('Error: broken')
  const stopped = assistant(1)
  const stream = await runAssistantTools(stopped, params, { tools: [bad], onToolError: 'throw' })
  expect(await errorOf(collectRun(stream))).toBe(broken)
  expect(stopped.sent.length).toBe(1)
})

test('an abort while a tool runs ends the stream with the reason', async () => {
  const controller = new AbortController()
  const hang = defineTool({
    name: 'get_weather',
    parameters: {},
    run() {
      controller.abort('enough')
      return new Promise(() => {})
    },
  })
  const client = assistant(1)
  const stream = await runAssistantTools(client, params, { tools: [hang] }, { signal: controller.signal })
  expect(await errorOf(collectRun(stream))).toBe('enough')
  expect(client.sent.length).toBe(1)
})

test('a refused run rejects at once', async () => {
  const client = fakeClient(() => Response.json({ error: { message: 'No such thread.' } }, { status: 404 }))
  expect(await errorOf(runAssistantTools(client, params, { tools: [weather] }))).toMatchObject({ status: 404 })
})

test('the run waits where calls are left to others, and what was given is there to be submitted', async () => {
  const ask = defineTool({ name: 'ask', parameters: {} })
  const calls = [
    { id: 'call_1', function: { name: 'get_weather', arguments: { city: 'Oslo' } } },
    { id: 'call_2', type: 'function', function: { name: 'ask', arguments: '' } },
  ]
  const waiting = { ...run('requires_action'), required_action: { submit_tool_outputs: { tool_calls: calls } } }
  const client = fakeClient(() => streamedRuns(waiting), { onDrift: null })
  const stream = await runAssistantTools(client, params, { tools: [weather, ask] })
  expect((await collectRun(stream)).status).toBe('requires_action')
  expect(client.sent.length).toBe(1)
  expect(stream.pendingRun).toEqual({
    run: waiting,
    tool_outputs: [{ tool_call_id: 'call_1', output: 'It is sunny in Oslo.' }],
    pending: [{ id: 'call_2', type: 'function', function: { name: 'ask', arguments: '{}' } }],
  })
})

test('error: a run that waits for the outputs of no call', async () => {
  for (const required_action of [null, { submit_tool_outputs: null }, { submit_tool_outputs: { tool_calls: [] } }]) {
    const client = fakeClient(() => streamedRuns({ ...run('requires_action'), required_action }), { onDrift: null })
    const error = await errorOf(collectRun(await runAssistantTools(client, params, { tools: [weather] })))
    expect(error).toMatchObject({ name: 'APIError', message: expect.stringContaining('without calls') })
    expect(client.sent.length).toBe(1)
  }
})

test('a stream that does not tell of the run is the last', async () => {
  const client = fakeClient(
    (_, count) => (count > 1 ? streamed(namedSSE(['done', '[DONE]'])) : streamedRuns(run('requires_action', 'Oslo'))),
    { onDrift: null },
  )
  await collectRun(await runAssistantTools(client, params, { tools: [weather] }))
  expect(client.sent.length).toBe(2)
})

test('as many tools run at a time as the settings say, and options among these are refused', async () => {
  let running = 0
  let peak = 0
  const slow = defineTool({
    name: 'get_weather',
    parameters: {},
    async run() {
      peak = Math.max(peak, ++running)
      await new Promise((resolve) => setTimeout(resolve, 2))
      running--
    },
  })
  await collectRun(await runAssistantTools(assistant(1), params, { tools: [slow], concurrency: 1 }))
  expect(peak).toBe(1)
  const wrong = Object({ tools: [weather], headers: {} })
  expect(await errorOf(runAssistantTools(assistant(1), params, wrong))).toMatchObject({
    message: 'runAssistantTools takes headers among its options: pass it in the argument after the settings.',
  })
})
