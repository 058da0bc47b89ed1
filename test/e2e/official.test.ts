import OpenAI, { toFile } from 'openai'
import { afterAll, describe, expect, test } from 'vitest'
import { all } from '../support/all.ts'
import { batchLine, jsonl, tool } from '../testing/support/world.ts'
import { connectOfficial } from './official/connectOfficial.ts'

/*
 * The proof that the mock is the API and not a mirror of this SDK: the official client, over HTTP, against the packed package's mock,
 * with each answer held against the document by a validator of its own.
 */
const { client, calls } = await connectOfficial()

afterAll(() => expect(calls()).toBeGreaterThan(60))

const chat = { model: 'gpt-4o', messages: [{ role: 'user' as const, content: 'What is the weather in Paris?' }] }

describe('chat', () => {
  test('whole, with log probabilities and several choices', async () => {
    const answer = await client.chat.completions.create({ ...chat, n: 2, logprobs: true, top_logprobs: 1, seed: 1 })
    expect(answer.choices).toHaveLength(2)
    expect(answer.usage?.total_tokens).toBeGreaterThan(0)
  })

  test('streamed, and by the stream helper', async () => {
    const chunks = await all(
      await client.chat.completions.create({ ...chat, stream: true, stream_options: { include_usage: true } }),
    )
    expect(chunks.at(-1)?.usage?.completion_tokens).toBeGreaterThan(0)
    const text = await client.chat.completions.stream(chat).finalContent()
    expect(text).toBe(chunks.map(({ choices }) => choices[0]?.delta.content ?? '').join(''))
  })

  test('with tools run by the helper', async () => {
    const run = {
      type: 'function' as const,
      function: {
        ...tool.function,
        parse: JSON.parse,
        function: ({ city }: { city: string }) => `21 degrees in ${city}`,
      },
    }
    const runner = client.chat.completions.runTools({ ...chat, tools: [run] })
    expect(await runner.finalContent()).toContain('21 degrees in Paris')
    const streamed = client.chat.completions.runTools({ ...chat, stream: true, tools: [run] })
    expect(await streamed.finalContent()).toContain('21 degrees in Paris')
  })

  test('parsed by a schema', async () => {
    const schema = {
      type: 'object',
      properties: { city: { type: 'string' } },
      required: ['city'],
      additionalProperties: false,
    }
    const answer = await client.chat.completions.parse({
      ...chat,
      response_format: { type: 'json_schema', json_schema: { name: 'place', strict: true, schema } },
    })
    expect(answer.choices[0]?.message.content).toBe('{"city":"Paris"}')
  })

  test('refused', async () => {
    await expect(client.chat.completions.create({ ...chat, temperature: 9 })).rejects.toMatchObject({
      status: 400,
      param: 'temperature',
    })
    await expect(client.chat.completions.create({ ...chat, model: 'none' })).rejects.toBeInstanceOf(
      OpenAI.NotFoundError,
    )
    const stranger = new OpenAI({ apiKey: 'sk-wrong', baseURL: client.baseURL, maxRetries: 0 })
    await expect(stranger.models.list()).rejects.toBeInstanceOf(OpenAI.AuthenticationError)
  })
})

test('completions, whole and streamed', async () => {
  const params = { model: 'gpt-3.5-turbo-instruct', prompt: 'Once' }
  const { choices } = await client.completions.create(params)
  const chunks = await all(await client.completions.create({ ...params, stream: true }))
  expect(chunks.map((chunk) => chunk.choices[0]?.text).join('')).toBe(choices[0]?.text)
})

test('embeddings, which the client takes as base64', async () => {
  const { data } = await client.embeddings.create({ model: 'text-embedding-3-small', input: ['a', 'b'], dimensions: 4 })
  expect(data.map(({ embedding }) => embedding.length)).toEqual([4, 4])
})

test('models, moderation', async () => {
  expect((await all(await client.models.list())).length).toBeGreaterThan(10)
  expect((await client.models.retrieve('gpt-4o')).id).toBe('gpt-4o')
  expect((await client.moderations.create({ input: 'I will murder you' })).results[0]?.flagged).toBe(true)
})

test('images', async () => {
  const image = await toFile(Buffer.from('pretend'), 'in.png', { type: 'image/png' })
  const { data } = await client.images.generate({ prompt: 'A cat', size: '256x256' })
  expect((await fetch(data?.[0]?.url ?? '')).headers.get('content-type')).toBe('image/png')
  expect(
    (await client.images.edit({ image, prompt: 'A hat', response_format: 'b64_json' })).data?.[0]?.b64_json,
  ).toBeTruthy()
  expect((await client.images.createVariation({ image, n: 2 })).data).toHaveLength(2)
})

test('audio', async () => {
  const speech = await client.audio.speech.create({
    model: 'tts-1',
    voice: 'alloy',
    input: 'Hello',
    response_format: 'wav',
  })
  const file = await toFile(speech, 'hello.wav')
  expect((await client.audio.transcriptions.create({ file, model: 'whisper-1' })).text).toContain('hello.wav')
  const verbose = await client.audio.transcriptions.create({
    file,
    model: 'whisper-1',
    response_format: 'verbose_json',
    timestamp_granularities: ['word'],
  })
  expect(verbose.words?.length).toBeGreaterThan(3)
  expect(await client.audio.transcriptions.create({ file, model: 'whisper-1', response_format: 'srt' })).toMatch(/^1\n/)
  expect((await client.audio.translations.create({ file, model: 'whisper-1' })).text).toContain('translation')
})

test('files, uploaded, listed by pages, read and deleted', async () => {
  const names = ['a.txt', 'b.txt', 'c.txt']
  for (const name of names)
    await client.files.create({ file: await toFile(Buffer.from(name), name), purpose: 'user_data' })
  const files = await all(client.files.list({ limit: 2, purpose: 'user_data' }))
  expect(files.map(({ filename }) => filename)).toEqual(names.reverse())
  const [file] = files
  expect(await (await client.files.content(file?.id ?? '')).text()).toBe('c.txt')
  expect((await client.files.retrieve(file?.id ?? '')).bytes).toBe(5)
  expect((await client.files.waitForProcessing(file?.id ?? '')).status).toBe('processed')
  expect((await client.files.delete(file?.id ?? '')).deleted).toBe(true)
  await expect(client.files.retrieve(file?.id ?? '')).rejects.toBeInstanceOf(OpenAI.NotFoundError)
})

/** Asks until a status has come. */
async function until<T extends { status: string }>(get: () => Promise<T>, status: string): Promise<T> {
  for (;;) {
    const value = await get()
    if (value.status === status) return value
  }
}

test('batches', async () => {
  const file = await client.files.create({
    file: await toFile(Buffer.from(jsonl(batchLine('a'))), 'in.jsonl'),
    purpose: 'batch',
  })
  const params = { input_file_id: file.id, endpoint: '/v1/chat/completions', completion_window: '24h' } as const
  const { id } = await client.batches.create(params)
  const done = await until(() => client.batches.retrieve(id), 'completed')
  expect(await (await client.files.content(done.output_file_id ?? '')).text()).toContain('"custom_id":"a"')
  const other = await client.batches.create(params)
  expect((await client.batches.cancel(other.id)).status).toBe('cancelling')
  expect(await all(client.batches.list({ limit: 1 }))).toHaveLength(2)
})

test('fine-tuning', async () => {
  const file = await client.files.create({
    file: await toFile(Buffer.from(jsonl({ messages: [] })), 'train.jsonl'),
    purpose: 'fine-tune',
  })
  const params = { model: 'gpt-4o-mini', training_file: file.id }
  const { id } = await client.fineTuning.jobs.create(params)
  const done = await until(() => client.fineTuning.jobs.retrieve(id), 'succeeded')
  expect((await all(client.fineTuning.jobs.listEvents(id, { limit: 2 }))).length).toBeGreaterThan(5)
  expect(await all(client.fineTuning.jobs.checkpoints.list(id, { limit: 2 }))).toHaveLength(3)
  expect((await client.models.delete(done.fine_tuned_model ?? '')).deleted).toBe(true)
  const other = await client.fineTuning.jobs.create(params)
  expect((await client.fineTuning.jobs.cancel(other.id)).status).toBe('cancelled')
  expect(await all(client.fineTuning.jobs.list({ limit: 1 }))).toHaveLength(2)
})

test('vector stores, with the helpers that upload and poll', async () => {
  const store = await client.vectorStores.create({ name: 'Notes' })
  const text = (name: string): Promise<File> => toFile(Buffer.from('Tea is made of leaves.'), name)
  const file = await client.vectorStores.files.uploadAndPoll(store.id, await text('one.txt'))
  expect(file.status).toBe('completed')
  const batch = await client.vectorStores.fileBatches.uploadAndPoll(store.id, {
    files: [await text('two.txt'), await text('three.txt')],
  })
  expect(batch.file_counts.completed).toBe(2)
  expect(await all(client.vectorStores.files.list(store.id, { limit: 2 }))).toHaveLength(3)
  expect(await all(client.vectorStores.fileBatches.listFiles(batch.id, { vector_store_id: store.id }))).toHaveLength(2)
  expect((await client.vectorStores.retrieve(store.id)).file_counts.total).toBe(3)
  expect((await client.vectorStores.update(store.id, { name: 'New' })).name).toBe('New')
  expect((await client.vectorStores.files.delete(file.id, { vector_store_id: store.id })).deleted).toBe(true)
  expect((await all(client.vectorStores.list())).map(({ id }) => id)).toContain(store.id)
  expect((await client.vectorStores.delete(store.id)).deleted).toBe(true)
})

describe('assistants', () => {
  test('live with threads and messages', async () => {
    const assistant = await client.beta.assistants.create({ model: 'gpt-4o', name: 'A' })
    expect((await client.beta.assistants.update(assistant.id, { name: 'B' })).name).toBe('B')
    expect((await client.beta.assistants.retrieve(assistant.id)).name).toBe('B')
    const { id: thread_id } = await client.beta.threads.create({ messages: [{ role: 'user', content: 'Hello' }] })
    const message = await client.beta.threads.messages.create(thread_id, {
      role: 'user',
      content: [{ type: 'text', text: 'And?' }],
    })
    expect((await client.beta.threads.messages.retrieve(message.id, { thread_id })).role).toBe('user')
    await client.beta.threads.messages.update(message.id, { thread_id, metadata: { a: 'b' } })
    await client.beta.threads.update(thread_id, { metadata: { a: 'b' } })
    expect((await client.beta.threads.retrieve(thread_id)).metadata).toEqual({ a: 'b' })
    const run = await client.beta.threads.runs.createAndPoll(thread_id, { assistant_id: assistant.id })
    expect(run.status).toBe('completed')
    expect(await all(client.beta.threads.messages.list(thread_id, { limit: 1 }))).toHaveLength(3)
    const [step] = await all(client.beta.threads.runs.steps.list(run.id, { thread_id }))
    expect((await client.beta.threads.runs.steps.retrieve(step?.id ?? '', { thread_id, run_id: run.id })).type).toBe(
      'message_creation',
    )
    expect(await all(client.beta.threads.runs.list(thread_id))).toHaveLength(1)
    await client.beta.threads.runs.update(run.id, { thread_id, metadata: { a: 'b' } })
    expect((await client.beta.threads.messages.delete(message.id, { thread_id })).deleted).toBe(true)
    expect((await client.beta.threads.delete(thread_id)).deleted).toBe(true)
    expect((await all(client.beta.assistants.list())).length).toBeGreaterThan(0)
    expect((await client.beta.assistants.delete(assistant.id)).deleted).toBe(true)
  })

  test('use tools, polled and streamed by the helpers', async () => {
    const assistant = await client.beta.assistants.create({ model: 'gpt-4o', tools: [tool] })
    const body = { assistant_id: assistant.id, thread: { messages: chat.messages } }
    const run = await client.beta.threads.createAndRunPoll(body)
    const outputs = (
      asked: typeof run,
    ): Omit<OpenAI.Beta.Threads.RunSubmitToolOutputsParamsNonStreaming, 'stream'> => ({
      thread_id: asked.thread_id,
      tool_outputs: (asked.required_action?.submit_tool_outputs.tool_calls ?? []).map(({ id }) => ({
        tool_call_id: id,
        output: '21 degrees',
      })),
    })
    expect(run.status).toBe('requires_action')
    expect((await client.beta.threads.runs.submitToolOutputsAndPoll(run.id, outputs(run))).status).toBe('completed')

    const first = client.beta.threads.createAndRunStream(body)
    const asked = await first.finalRun()
    let text = ''
    const second = client.beta.threads.runs.submitToolOutputsStream(asked.id, outputs(asked))
    second.on('textDelta', ({ value }) => {
      text += value ?? ''
    })
    expect((await second.finalRun()).status).toBe('completed')
    expect(text).toContain('21 degrees')
    const [message] = await second.finalMessages()
    expect(message?.content[0]).toMatchObject({ text: { value: text } })
  })

  test('can be cancelled', async () => {
    const assistant = await client.beta.assistants.create({ model: 'gpt-4o' })
    const { id, thread_id } = await client.beta.threads.createAndRun({
      assistant_id: assistant.id,
      thread: { messages: chat.messages },
    })
    expect((await client.beta.threads.runs.cancel(id, { thread_id })).status).toBe('cancelling')
    await until(() => client.beta.threads.runs.retrieve(id, { thread_id }), 'cancelled')
  })
})
