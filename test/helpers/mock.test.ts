import { expect, test } from 'vitest'
import { createClient, throwOnDrift } from '../../src/core/index.ts'
import {
  aiGateway,
  azure,
  batchLines,
  decodeEmbedding,
  defineTool,
  pages,
  paginate,
  poll,
  pollBatch,
  pollFineTuningJob,
  pollRun,
  pollVectorStoreFile,
  pollVectorStoreFileBatch,
  readBatchOutput,
  runAssistantTools,
  runTools,
  runToolsStream,
  submitBatch,
  uploadToVectorStore,
} from '../../src/helpers/index.ts'
import {
  createAssistant,
  createEmbedding,
  createFile,
  createFineTuningJob,
  createRun,
  createThread,
  createVectorStore,
  createVectorStoreFile,
  createVectorStoreFileBatch,
  downloadFile,
  getVectorStoreFile,
  listFiles,
  listMessages,
  listModels,
} from '../../src/operations/index.ts'
import { CreateChatCompletionResponseSchema } from '../../src/schemas/CreateChatCompletionResponse.ts'
import { collectRun } from '../../src/streams/collectRun.ts'
import { createMockServer } from '../../src/testing/index.ts'
import { all } from '../support/all.ts'

const model = 'gpt-4o-mini'
const mock = createMockServer()
const client = createClient({ apiKey: 'test', fetch: mock.fetch, onDrift: throwOnDrift })

const weather = defineTool({
  name: 'get_weather',
  description: 'Tells the weather of a city.',
  parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
  run: () => 'It is sunny.',
})
const question = { role: 'user' as const, content: 'How is the weather in Oslo?' }

function text(name: string, content = 'Water them daily.'): File {
  return new File([content], name)
}

test('paginate reads files page by page', async () => {
  mock.state.reset()
  for (const name of ['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt'])
    await createFile(client, { file: text(name), purpose: 'assistants' })
  const names: string[] = []
  for await (const { filename } of paginate(listFiles, client, { limit: 2, order: 'asc' })) names.push(filename)
  expect(names).toEqual(['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt'])
  const models: string[] = []
  for await (const { id } of paginate(listModels, client)) models.push(id)
  expect(models).toContain(model)
})

test('pollRun waits for a run, and paginate reads what it wrote', async () => {
  const { id: assistant_id } = await createAssistant(client, { model })
  const { id: thread_id } = await createThread(client, { messages: [{ role: 'user', content: 'Hello!' }] })
  const { id: run_id, status } = await createRun(client, { thread_id, assistant_id })
  expect(status).toBe('queued')
  expect((await pollRun(client, { thread_id, run_id })).status).toBe('completed')
  const roles: string[] = []
  for await (const { role } of paginate(listMessages, client, { thread_id, limit: 1 })) roles.push(role)
  expect(roles).toEqual(['assistant', 'user'])
})

test('pollFineTuningJob waits for a job', async () => {
  const line = JSON.stringify({ messages: [question, { role: 'assistant', content: 'Sunny.' }] })
  const file = text('train.jsonl', `${line}\n`.repeat(10))
  const { id: training_file } = await createFile(client, { file, purpose: 'fine-tune' })
  const { id } = await createFineTuningJob(client, { model, training_file })
  const job = await pollFineTuningJob(client, { fine_tuning_job_id: id })
  expect([job.status, job.fine_tuned_model]).toEqual(['succeeded', expect.stringContaining(model)])
})

test('uploadToVectorStore and pollVectorStoreFileBatch wait for files', async () => {
  const { id: vector_store_id } = await createVectorStore(client, {})
  const files = [text('a.txt'), text('b.txt')]
  const { succeeded, failed } = await uploadToVectorStore(client, { vector_store_id, files }, { concurrency: 1 })
  expect(failed).toEqual([])
  expect(succeeded.map(({ name, status }) => [name, status])).toEqual([
    ['a.txt', 'completed'],
    ['b.txt', 'completed'],
  ])
  const { id } = await createFile(client, { file: text('c.txt'), purpose: 'assistants' })
  const { id: batch_id } = await createVectorStoreFileBatch(client, { vector_store_id, file_ids: [id] })
  expect((await pollVectorStoreFileBatch(client, { vector_store_id, batch_id })).file_counts.completed).toBe(1)
})

test('a batch: submitted as it is made, waited for, and read', async () => {
  async function* requests(): AsyncGenerator<{
    custom_id: string
    params: { model: string; messages: [typeof question] }
  }> {
    for (const custom_id of ['a', 'b', 'c']) yield { custom_id, params: { model, messages: [question] } }
  }
  const batch = await submitBatch(client, { endpoint: '/v1/chat/completions', requests: requests() })
  const { status, output_file_id, request_counts } = await pollBatch(client, { batch_id: batch.id })
  expect([status, request_counts?.total]).toEqual(['completed', 3])
  const answers: Record<string, string | null | undefined> = {}
  const file = await downloadFile(client, { file_id: `${output_file_id}` })
  for await (const item of readBatchOutput(file, CreateChatCompletionResponseSchema))
    answers[item.custom_id] = 'value' in item ? item.value.choices[0]?.message.content : item.error.message
  expect(Object.keys(answers).sort()).toEqual(['a', 'b', 'c'])
  expect(answers['a']).toMatch(/\w/)
})

test('a batch that fails one request has its error', async () => {
  const requests = [
    { custom_id: 'good', params: { model, messages: [question] } },
    { custom_id: 'bad', params: { model: 'no-such-model', messages: [question] } },
  ]
  const batch = await submitBatch(client, { endpoint: '/v1/chat/completions', requests })
  const { error_file_id } = await pollBatch(client, { batch_id: batch.id })
  const file = await downloadFile(client, { file_id: `${error_file_id}` })
  const items = await all(readBatchOutput(file, CreateChatCompletionResponseSchema))
  expect(items).toMatchObject([{ custom_id: 'bad', error: { name: 'APIError', status: expect.any(Number) } }])
})

test('runTools and runToolsStream come to the same answer', async () => {
  const params = { model, messages: [question] }
  const whole = await runTools(client, params, { tools: [weather] })
  expect(whole.rounds).toBe(2)
  expect(whole.messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'tool', 'assistant'])
  expect(whole.usage?.total_tokens).toBeGreaterThan(whole.completion.usage?.total_tokens ?? 0)
  const stream = await runToolsStream(
    client,
    { ...params, stream_options: { include_usage: true } },
    { tools: [weather] },
  )
  for await (const _ of stream);
  expect(stream.result?.completion.choices[0]?.message.content).toBe(whole.completion.choices[0]?.message.content)
  expect(stream.result?.usage).toEqual(whole.usage)
})

test('runAssistantTools runs the tools of an assistant', async () => {
  const { id: assistant_id } = await createAssistant(client, { model, tools: [weather] })
  const { id: thread_id } = await createThread(client, { messages: [question] })
  const run = await collectRun(await runAssistantTools(client, { thread_id, assistant_id }, { tools: [weather] }))
  expect(run.status).toBe('completed')
  expect(run.messages.length).toBe(1)
  expect(run.steps.some(({ type }) => type === 'tool_calls')).toBe(true)
})

test('decodeEmbedding gives the numbers that the API sends as numbers', async () => {
  const params = { model: 'text-embedding-3-small', input: 'Hello' }
  const numbers = (await createEmbedding(client, params)).data[0]?.embedding ?? []
  const text = (await createEmbedding(client, { ...params, encoding_format: 'base64' })).data[0]?.embedding ?? ''
  expect([...decodeEmbedding(text)]).toEqual(numbers.map(Math.fround))
})

test('azure under v1 reaches an API like any other, but for its key', async () => {
  const open = createMockServer({ apiKey: null })
  const options = azure({
    endpoint: 'https://bonsai.openai.azure.com',
    apiKey: 'k',
    deployment: 'text-embedding-3-small',
  })
  const { model } = await createEmbedding(createClient({ ...options, fetch: open.fetch }), {
    model: 'x',
    input: 'Hello',
  })
  expect(model).toBe('text-embedding-3-small')
})

test('pages reads files page by page, and stops when told', async () => {
  mock.state.reset()
  for (const name of ['a.txt', 'b.txt', 'c.txt']) await createFile(client, { file: text(name), purpose: 'assistants' })
  const sizes: number[] = []
  for await (const { data } of pages(listFiles, client, { limit: 2 })) sizes.push(data.length)
  expect(sizes).toEqual([2, 1])
  for await (const { data } of pages(listFiles, client, { limit: 1 })) {
    expect(data).toHaveLength(1)
    break
  }
})

test('poll and pollVectorStoreFile wait for a file to be indexed', async () => {
  const { id: vector_store_id } = await createVectorStore(client, {})
  const { id: file_id } = await createFile(client, { file: text('garden.txt'), purpose: 'assistants' })
  await createVectorStoreFile(client, { vector_store_id, file_id })
  const params = { vector_store_id, file_id }
  expect(await pollVectorStoreFile(client, params, { interval: 20 })).toMatchObject({ status: 'completed' })
  const until = ({ status }: { status: string }): boolean => status === 'completed'
  expect(await poll(getVectorStoreFile, client, params, { until, interval: 20 })).toMatchObject({ id: file_id })
})

test('batchLines makes a file that the API takes for a batch', async () => {
  const requests = [1, 2].map((n) => ({ custom_id: `r${n}`, params: { model, messages: [question] } }))
  const stream = batchLines(requests, '/v1/chat/completions')
  const file = await createFile(client, { file: { name: 'batch.jsonl', stream: () => stream }, purpose: 'batch' })
  const lines = (await (await downloadFile(client, { file_id: file.id })).text()).trim().split('\n')
  expect(lines.map((line) => JSON.parse(line).custom_id)).toEqual(['r1', 'r2'])
})

test('aiGateway leads calls through the gateway', async () => {
  const urls: string[] = []
  const through = createClient({
    ...aiGateway({ accountId: 'acc', gateway: 'garden' }),
    apiKey: 'test',
    onDrift: throwOnDrift,
    fetch: (url, init) => {
      urls.push(url)
      return mock.fetch(url.replace(/^.*\/openai/, 'https://api.openai.com/v1'), init)
    },
  })
  expect((await listModels(through)).data.length).toBeGreaterThan(0)
  expect(urls[0]).toContain('/acc/garden/openai/models')
})
