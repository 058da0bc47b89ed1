import { describe, expect, test } from 'vitest'
import { cancelRun } from '../../src/operations/cancelRun.ts'
import { createAssistant } from '../../src/operations/createAssistant.ts'
import { createFile } from '../../src/operations/createFile.ts'
import { createMessage } from '../../src/operations/createMessage.ts'
import { createRun } from '../../src/operations/createRun.ts'
import { createRunStream } from '../../src/operations/createRunStream.ts'
import { createThread } from '../../src/operations/createThread.ts'
import { createThreadAndRun } from '../../src/operations/createThreadAndRun.ts'
import { createThreadAndRunStream } from '../../src/operations/createThreadAndRunStream.ts'
import { deleteThread } from '../../src/operations/deleteThread.ts'
import { getRun } from '../../src/operations/getRun.ts'
import { listMessages } from '../../src/operations/listMessages.ts'
import { listRunSteps } from '../../src/operations/listRunSteps.ts'
import { submitToolOutputsToRun } from '../../src/operations/submitToolOutputsToRun.ts'
import { submitToolOutputsToRunStream } from '../../src/operations/submitToolOutputsToRunStream.ts'
import type { CreateAssistantParams } from '../../src/schemas/params/CreateAssistantParams.ts'
import { createBareWorld, tool, type World } from './support/world.ts'

interface Talk extends Omit<World, 'ids'> {
  thread_id: string
  assistant_id: string
}

async function talk(question: string, assistant: Partial<CreateAssistantParams> = {}): Promise<Talk> {
  const world = createBareWorld()
  const { id: assistant_id } = await createAssistant(world.client, { model: 'gpt-4o', ...assistant })
  const { id: thread_id } = await createThread(world.client, { messages: [{ role: 'user', content: question }] })
  return { ...world, thread_id, assistant_id }
}

/** Names of a stream's events, deltas of a row as one; with the data of the last of each. */
async function record(
  stream: AsyncIterable<{ event: string; data: unknown }>,
): Promise<{ names: string[]; last: Map<string, unknown> }> {
  const names: string[] = []
  const last = new Map<string, unknown>()
  for await (const { event, data } of stream) {
    if (names.at(-1) !== event) names.push(event)
    last.set(event, data)
  }
  return { names, last }
}

async function lastText({ client, thread_id }: Talk): Promise<string> {
  const [part] = (await listMessages(client, { thread_id })).data[0]?.content ?? []
  return part?.type === 'text' ? part.text.value : ''
}

const step = ['thread.run.step.created', 'thread.run.step.in_progress']
const message = [
  ...step,
  'thread.message.created',
  'thread.message.in_progress',
  'thread.message.delta',
  'thread.message.completed',
  'thread.run.step.completed',
]
const begun = ['thread.run.created', 'thread.run.queued', 'thread.run.in_progress']

describe('by the clock', () => {
  test('a run is queued, works, and ends with a message', async () => {
    const thread = await talk('Hello there', { instructions: 'Be kind.' })
    const { client, clock, thread_id, assistant_id } = thread
    const run = await createRun(client, { thread_id, assistant_id, additional_instructions: 'Be brief.' })
    expect(run).toMatchObject({ status: 'queued', instructions: 'Be kind.\nBe brief.', model: 'gpt-4o' })
    const params = { thread_id, run_id: run.id }
    await expect(createMessage(client, { thread_id, role: 'user', content: 'And?' })).rejects.toThrow(
      'already has an active run',
    )
    await expect(createRun(client, { thread_id, assistant_id })).rejects.toMatchObject({ status: 400 })
    clock.advance(100)
    expect((await getRun(client, params)).status).toBe('in_progress')
    clock.advance(200)
    const ended = await getRun(client, params)
    expect(ended).toMatchObject({ status: 'completed', completed_at: Math.floor(clock.now() / 1000) })
    expect(ended.usage?.total_tokens).toBeGreaterThan(10)
    expect(await lastText(thread)).toContain('Hello there')
    expect((await listRunSteps(client, params)).data).toMatchObject([{ type: 'message_creation', status: 'completed' }])
    await deleteThread(client, { thread_id })
    expect([thread.mock.state.messages.size, thread.mock.state.runs.size, thread.mock.state.steps.size]).toEqual([
      0, 0, 0,
    ])
  })

  test('a run asks for outputs, and uses them', async () => {
    const thread = await talk('What is the weather in Paris?', { tools: [tool] })
    const { client, clock, thread_id, assistant_id } = thread
    const params = { thread_id, run_id: (await createRun(client, { thread_id, assistant_id })).id }
    clock.advance(300)
    const waiting = await getRun(client, params)
    const [call] = waiting.required_action?.submit_tool_outputs.tool_calls ?? []
    expect([waiting.status, call?.function]).toEqual([
      'requires_action',
      { name: 'get_weather', arguments: '{"city":"Paris"}' },
    ])
    await expect(
      submitToolOutputsToRun(client, { ...params, tool_outputs: [{ tool_call_id: 'call_x', output: '' }] }),
    ).rejects.toThrow(call?.id)
    const queued = await submitToolOutputsToRun(client, {
      ...params,
      tool_outputs: [{ tool_call_id: call?.id, output: '21 degrees' }],
    })
    expect(queued).toMatchObject({ status: 'queued', required_action: null })
    clock.advance(300)
    expect((await getRun(client, params)).status).toBe('completed')
    expect(await lastText(thread)).toContain('21 degrees')
    await expect(submitToolOutputsToRun(client, { ...params, tool_outputs: [] })).rejects.toThrow("status 'completed'")
  })

  test('a run expires when its outputs do not come', async () => {
    const { client, clock, thread_id, assistant_id } = await talk('What is the weather?', { tools: [tool] })
    const params = { thread_id, run_id: (await createRun(client, { thread_id, assistant_id })).id }
    clock.advance(300 + 600_000)
    expect((await getRun(client, params)).status).toBe('expired')
    expect((await listRunSteps(client, params)).data).toMatchObject([{ status: 'expired' }])
  })

  test('a run can be cancelled until it ends', async () => {
    const { client, clock, thread_id, assistant_id } = await talk('Hello')
    const params = { thread_id, run_id: (await createRun(client, { thread_id, assistant_id })).id }
    expect((await cancelRun(client, params)).status).toBe('cancelling')
    clock.advance(100)
    expect((await getRun(client, params)).status).toBe('cancelled')
    await expect(cancelRun(client, params)).rejects.toMatchObject({ status: 400 })
  })

  test('a run that may write little is incomplete', async () => {
    const { client, clock, thread_id, assistant_id } = await talk('Hello')
    const { id: run_id } = await createRun(client, { thread_id, assistant_id, max_completion_tokens: 3 })
    clock.advance(300)
    expect(await getRun(client, { thread_id, run_id })).toMatchObject({
      status: 'incomplete',
      incomplete_details: { reason: 'max_completion_tokens' },
    })
    expect((await listMessages(client, { thread_id, run_id })).data).toMatchObject([
      { status: 'incomplete', incomplete_details: { reason: 'max_tokens' } },
    ])
  })

  test('a run searches files and cites them', async () => {
    const { client, clock, mock } = createBareWorld()
    const file = await createFile(client, {
      file: new File(['Tea is made of leaves.\nThe capital of France is Paris.'], 'facts.txt'),
      purpose: 'assistants',
    })
    const tool_resources = { file_search: { vector_stores: [{ file_ids: [file.id] }] } }
    const assistant = await createAssistant(client, {
      model: 'gpt-4o',
      tools: [{ type: 'file_search' }],
      tool_resources,
    })
    clock.advance(200)
    const thread = { messages: [{ role: 'user', content: 'Look in the documents: what is the capital of France?' }] }
    const { thread_id } = await createThreadAndRun(client, { assistant_id: assistant.id, thread })
    clock.advance(300)
    const text = await lastText({ client, clock, mock, thread_id, assistant_id: assistant.id })
    expect(text).toContain('The capital of France is Paris. 【4:0†source】')
    const [part] = (await listMessages(client, { thread_id })).data[0]?.content ?? []
    expect(part).toMatchObject({
      text: { annotations: [{ type: 'file_citation', file_citation: { file_id: file.id } }] },
    })
  })
})

describe('as a stream', () => {
  test('a run tells of each thing in the documented order', async () => {
    const { client, thread_id, assistant_id } = await talk('Hello')
    const { names, last } = await record(await createRunStream(client, { thread_id, assistant_id }))
    expect(names).toEqual([...begun, ...message, 'thread.run.completed'])
    expect(last.get('thread.run.completed')).toMatchObject({
      status: 'completed',
      usage: { total_tokens: expect.any(Number) },
    })
  })

  test('a thread made with its run comes first', async () => {
    const { client, assistant_id } = await talk('Hello')
    const thread = { messages: [{ role: 'user', content: 'Hello' }] }
    const { names } = await record(await createThreadAndRunStream(client, { assistant_id, thread }))
    expect(names).toEqual(['thread.created', ...begun, ...message, 'thread.run.completed'])
  })

  test('a run that needs outputs stops there, and goes on with them', async () => {
    const { client, thread_id, assistant_id } = await talk('What is the weather in Paris?', { tools: [tool] })
    const { names, last } = await record(await createRunStream(client, { thread_id, assistant_id }))
    expect(names).toEqual([...begun, ...step, 'thread.run.step.delta', 'thread.run.requires_action'])
    const run = Object(last.get('thread.run.requires_action'))
    const tool_outputs = [
      { tool_call_id: run.required_action.submit_tool_outputs.tool_calls[0].id, output: '21 degrees' },
    ]
    const rest = await record(await submitToolOutputsToRunStream(client, { thread_id, run_id: run.id, tool_outputs }))
    expect(rest.names).toEqual([
      'thread.run.step.completed',
      'thread.run.queued',
      'thread.run.in_progress',
      ...message,
      'thread.run.completed',
    ])
    expect(rest.last.get('thread.message.completed')).toMatchObject({
      content: [{ text: { value: expect.stringContaining('21 degrees') } }],
    })
  })

  test('a tool of the API is used before the message', async () => {
    const { client, thread_id, assistant_id } = await talk('Calculate 2 + 2 in python', {
      tools: [{ type: 'code_interpreter' }],
    })
    const { names } = await record(await createRunStream(client, { thread_id, assistant_id }))
    expect(names).toEqual([
      ...begun,
      ...step,
      'thread.run.step.delta',
      'thread.run.step.completed',
      ...message,
      'thread.run.completed',
    ])
  })

  test('a run that is cancelled meanwhile says so', async () => {
    const { client, thread_id, assistant_id } = await talk('Hello')
    const names: string[] = []
    for await (const { event, data } of await createRunStream(client, { thread_id, assistant_id })) {
      if (event === 'thread.message.created') await cancelRun(client, { thread_id, run_id: data.run_id ?? '' })
      names.push(event)
    }
    expect(names.slice(-2)).toEqual(['thread.run.cancelling', 'thread.run.cancelled'])
    expect((await listMessages(client, { thread_id })).data[0]).toMatchObject({
      status: 'incomplete',
      incomplete_details: { reason: 'run_cancelled' },
    })
  })

  test('a run goes on to its end when the reader leaves', async () => {
    const { client, mock, thread_id, assistant_id } = await talk('Hello')
    for await (const _ of await createRunStream(client, { thread_id, assistant_id })) break
    expect([...mock.state.runs.values()]).toMatchObject([{ status: 'completed' }])
  })
})
