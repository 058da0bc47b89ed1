import { type Client, createClient, throwOnDrift } from '../../../src/core/index.ts'
import { createAssistant } from '../../../src/operations/createAssistant.ts'
import { createBatch } from '../../../src/operations/createBatch.ts'
import { createConversation } from '../../../src/operations/createConversation.ts'
import { createFile } from '../../../src/operations/createFile.ts'
import { createFineTuningCheckpointPermission } from '../../../src/operations/createFineTuningCheckpointPermission.ts'
import { createFineTuningJob } from '../../../src/operations/createFineTuningJob.ts'
import { createMessage } from '../../../src/operations/createMessage.ts'
import { createResponse } from '../../../src/operations/createResponse.ts'
import { createRun } from '../../../src/operations/createRun.ts'
import { createThread } from '../../../src/operations/createThread.ts'
import { createVectorStore } from '../../../src/operations/createVectorStore.ts'
import { createVectorStoreFileBatch } from '../../../src/operations/createVectorStoreFileBatch.ts'
import { listConversationItems } from '../../../src/operations/listConversationItems.ts'
import { listRunSteps } from '../../../src/operations/listRunSteps.ts'
import { pauseFineTuningJob } from '../../../src/operations/pauseFineTuningJob.ts'
import { createClock, createMockServer, type ManualClock, type MockServer } from '../../../src/testing/index.ts'
import { type MoreThings, makeMoreThings, runOf } from './moreThings.ts'

export const key = 'sk-mock'

/** A mock on a clock of its own, with one of everything in it. */
export interface World {
  mock: MockServer
  clock: ManualClock
  /** Takes no answer that differs from its schema, and never retries. */
  client: Client
  ids: Record<Thing | keyof MoreThings, string>
}

type Thing =
  | 'assistant'
  | 'batch'
  | 'batchFile'
  | 'conversation'
  | 'conversationItem'
  | 'emptyThread'
  | 'file'
  | 'fileBatch'
  | 'job'
  | 'message'
  | 'model'
  | 'outputItem'
  | 'pausedJob'
  | 'permission'
  | 'response'
  | 'run'
  | 'runningBatch'
  | 'runningEvalRun'
  | 'runningFileBatch'
  | 'runningJob'
  | 'runningResponse'
  | 'runningRun'
  | 'runningThread'
  | 'spareFile'
  | 'step'
  | 'store'
  | 'thread'
  | 'toolCall'
  | 'trainingFile'
  | 'waitingRun'
  | 'waitingThread'

export const tool = {
  type: 'function' as const,
  function: {
    name: 'get_weather',
    description: 'Tells the weather in a city.',
    parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
  },
}

export function createBareWorld(): Omit<World, 'ids'> {
  const clock = createClock()
  const mock = createMockServer({ apiKey: key, clock })
  const client = createClient({ apiKey: key, fetch: mock.fetch, maxRetries: 0, onDrift: throwOnDrift })
  return { mock, clock, client }
}

export function jsonl(...lines: unknown[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
}

export function batchLine(custom_id: string, body: object = {}): object {
  const chat = { model: 'gpt-4o-mini', messages: [{ role: 'user', content: `Hello from ${custom_id}` }] }
  return { custom_id, method: 'POST', url: '/v1/chat/completions', body: { ...chat, ...body } }
}

export async function createWorld(): Promise<World> {
  const world = createBareWorld()
  const { client, clock, mock } = world
  const upload = async (name: string, purpose: 'assistants' | 'batch' | 'fine-tune', text: string): Promise<string> =>
    (await createFile(client, { file: new File([text], name), purpose })).id
  const file = await upload('notes.txt', 'assistants', 'The capital of France is Paris.\nTea is made of leaves.\n')
  const spareFile = await upload('spare.txt', 'assistants', 'Spare.')
  const batchFile = await upload('requests.jsonl', 'batch', jsonl(batchLine('a'), batchLine('b')))
  const trainingFile = await upload('train.jsonl', 'fine-tune', jsonl({ messages: [{ role: 'user', content: 'Hi' }] }))
  const newBatch = { input_file_id: batchFile, endpoint: '/v1/chat/completions', completion_window: '24h' } as const
  const newJob = { model: 'gpt-4o-mini', training_file: trainingFile }
  const batch = (await createBatch(client, newBatch)).id
  const job = (await createFineTuningJob(client, newJob)).id
  const store = (await createVectorStore(client, { name: 'Notes', file_ids: [file] })).id
  const fileBatch = (await createVectorStoreFileBatch(client, { vector_store_id: store, file_ids: [file] })).id
  const assistant = (await createAssistant(client, { model: 'gpt-4o', name: 'Helper', tools: [tool] })).id
  const newThread = async (...words: string[]): Promise<string> =>
    (await createThread(client, { messages: words.map((content) => ({ role: 'user', content })) })).id
  const [thread, waitingThread, runningThread, emptyThread] = await Promise.all([
    newThread(),
    newThread('What is the weather in Paris?'),
    newThread('Hello'),
    newThread(),
  ])
  const message = (await createMessage(client, { thread_id: thread, role: 'user', content: 'Hello there' })).id
  const run = (await createRun(client, { thread_id: thread, assistant_id: assistant })).id
  const waitingRun = (await createRun(client, { thread_id: waitingThread, assistant_id: assistant })).id
  const more = await makeMoreThings(client)
  clock.advance(10_000)
  const model = [...mock.state.models.keys()].find((name) => name.startsWith('ft:')) ?? ''
  const step = (await listRunSteps(client, { thread_id: thread, run_id: run })).data[0]?.id ?? ''
  const toolCall = mock.state.runs.get(waitingRun)?.required_action?.submit_tool_outputs.tool_calls[0]?.id ?? ''
  const conversation = (await createConversation(client, { items: [{ role: 'user', content: 'Hello' }] })).id
  const conversationItem = (await listConversationItems(client, { conversation_id: conversation })).data[0]?.id ?? ''
  const response = (await createResponse(client, { model: 'gpt-4o', input: 'Hello' })).id
  const runningResponse = (await createResponse(client, { model: 'gpt-4o', input: 'Hello', background: true })).id
  const runningBatch = (await createBatch(client, newBatch)).id
  const runningJob = (await createFineTuningJob(client, newJob)).id
  const runningFileBatch = (await createVectorStoreFileBatch(client, { vector_store_id: store, file_ids: [spareFile] }))
    .id
  const runningRun = (await createRun(client, { thread_id: runningThread, assistant_id: assistant })).id
  const pausedJob = (await createFineTuningJob(client, newJob)).id
  await pauseFineTuningJob(client, { fine_tuning_job_id: pausedJob })
  const runningEvalRun = await runOf(client, more.eval)
  const outputItem = mock.state.evalRunItems.get(more.evalRun)?.[0]?.id ?? ''
  const permission = await permissionOf(client, model)
  return {
    ...world,
    ids: {
      ...more,
      assistant,
      batch,
      batchFile,
      conversation,
      conversationItem,
      emptyThread,
      file,
      fileBatch,
      job,
      message,
      model,
      outputItem,
      pausedJob,
      permission,
      response,
      run,
      runningBatch,
      runningEvalRun,
      runningFileBatch,
      runningJob,
      runningResponse,
      runningRun,
      runningThread,
      spareFile,
      step,
      store,
      thread,
      toolCall,
      trainingFile,
      waitingRun,
      waitingThread,
    },
  }
}

async function permissionOf(client: Client, fine_tuned_model_checkpoint: string): Promise<string> {
  const project_ids = ['proj_1']
  const { data } = await createFineTuningCheckpointPermission(client, { fine_tuned_model_checkpoint, project_ids })
  return data[0]?.id ?? ''
}
