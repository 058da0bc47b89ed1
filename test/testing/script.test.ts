import { describe, expect, test } from 'vitest'
import { type Client, createClient } from '../../src/core/index.ts'
import { submitBatch } from '../../src/helpers/submitBatch.ts'
import { createChatCompletion } from '../../src/operations/createChatCompletion.ts'
import { createChatCompletionStream } from '../../src/operations/createChatCompletionStream.ts'
import { createCompletion } from '../../src/operations/createCompletion.ts'
import { createEmbedding } from '../../src/operations/createEmbedding.ts'
import { createResponse } from '../../src/operations/createResponse.ts'
import { createResponseStream } from '../../src/operations/createResponseStream.ts'
import { createThreadAndRun } from '../../src/operations/createThreadAndRun.ts'
import { createThreadAndRunStream } from '../../src/operations/createThreadAndRunStream.ts'
import { createTranscription } from '../../src/operations/createTranscription.ts'
import { createTranscriptionStream } from '../../src/operations/createTranscriptionStream.ts'
import { getResponse } from '../../src/operations/getResponse.ts'
import { listMessages } from '../../src/operations/listMessages.ts'
import { submitToolOutputsToRun } from '../../src/operations/submitToolOutputsToRun.ts'
import { collectChatCompletion } from '../../src/streams/collectChatCompletion.ts'
import { collectResponse } from '../../src/streams/collectResponse.ts'
import { textDeltas } from '../../src/streams/textDeltas.ts'
import { createClock, createMockServer, type ManualClock, type MockServer } from '../../src/testing/index.ts'
import { all } from '../support/all.ts'

const chat = { model: 'gpt-4o', messages: [{ role: 'user' as const, content: 'Hello' }] }
const ask = { model: 'gpt-5', input: 'Hello' }

interface SetUp {
  mock: MockServer
  client: Client
  clock: ManualClock
}

function setUp(): SetUp {
  const clock = createClock()
  const mock = createMockServer({ apiKey: null, clock })
  return { mock, clock, client: createClient({ apiKey: null, fetch: mock.fetch, maxRetries: 0 }) }
}

describe('a chat', () => {
  test('says the text that the test wrote, once', async () => {
    const { mock, client } = setUp()
    mock.script.add({ match: 'createChatCompletion', answer: 'Bonjour.' })
    const contents = [await createChatCompletion(client, chat), await createChatCompletion(client, chat)].map(
      ({ choices }) => choices[0]?.message.content,
    )
    expect(contents).toEqual(['Bonjour.', expect.stringContaining('Hello')])
  })

  test('calls tools, thinks and refuses, whole and streamed alike', async () => {
    const { mock, client } = setUp()
    const toolCalls = [
      { name: 'get_weather', arguments: { city: 'Oslo' } },
      { name: 'get_time', arguments: '{"broken' },
      { name: 'shell', input: 'ls -l', id: 'call_own' },
    ]
    const answer = { text: 'Let me see.', reasoning: 'They want to know.', toolCalls }
    mock.script.add({ match: 'createChatCompletion', answer, times: 2 })
    mock.script.add({ match: 'createChatCompletion', answer: { refusal: 'I won’t say.' }, times: 2 })
    const read = async (): Promise<unknown[]> => {
      const whole = await createChatCompletion(client, chat)
      const streamed = await collectChatCompletion(await createChatCompletionStream(client, chat))
      return [whole, streamed].map(({ choices }) => choices[0])
    }
    for (const choice of await read())
      expect(choice).toMatchObject({
        finish_reason: 'tool_calls',
        message: {
          content: 'Let me see.',
          reasoning_content: 'They want to know.',
          tool_calls: [
            { type: 'function', function: { name: 'get_weather', arguments: '{"city":"Oslo"}' } },
            { type: 'function', function: { name: 'get_time', arguments: '{"broken' } },
            { type: 'custom', id: 'call_own', custom: { name: 'shell', input: 'ls -l' } },
          ],
        },
      })
    for (const choice of await read())
      expect(choice).toMatchObject({ finish_reason: 'stop', message: { refusal: 'I won’t say.' } })
  })

  test('ends for the reason that the test gives', async () => {
    const { mock, client } = setUp()
    mock.script.add({ match: 'createChatCompletion', answer: { text: 'I was', finish: 'content_filter' } })
    expect((await createChatCompletion(client, chat)).choices[0]?.finish_reason).toBe('content_filter')
  })

  test('is the whole answer of the test, whole and streamed alike', async () => {
    const { mock, client } = setUp()
    const whole = await createChatCompletion(client, { ...chat, n: 2, logprobs: true })
    const answer = { ...whole, id: 'chatcmpl-mine', model: 'mine', usage: null }
    mock.script.add({ match: 'createChatCompletion', answer, times: 2 })
    expect(await createChatCompletion(client, chat)).toEqual(answer)
    const streamed = await collectChatCompletion(await createChatCompletionStream(client, chat))
    expect(streamed).toMatchObject({ id: 'chatcmpl-mine', model: 'mine' })
    expect(streamed.choices.map(({ message, logprobs }) => [message.content, logprobs])).toEqual(
      whole.choices.map(({ message, logprobs }) => [message.content, logprobs]),
    )
  })

  test('is what a function of the request says', async () => {
    const { mock, client } = setUp()
    mock.script.add({
      match: 'createChatCompletion',
      answer: async ({ params, headers }) => `${params.messages.length} for ${headers.get('x-user')}, ${params.stream}`,
      times: Number.POSITIVE_INFINITY,
    })
    const headers = { 'x-user': 'Ada' }
    expect((await createChatCompletion(client, chat, { headers })).choices[0]?.message.content).toBe(
      '1 for Ada, undefined',
    )
    const stream = await createChatCompletionStream(client, chat, { headers })
    expect((await all(textDeltas(stream))).join('')).toBe('1 for Ada, true')
  })

  test('may be a response of any kind', async () => {
    const { mock, client } = setUp()
    const answer = (): Response => new Response('Gone', { status: 410 })
    mock.script.add({ match: { method: 'POST', path: '/chat/completions' }, answer })
    await expect(createChatCompletion(client, chat)).rejects.toMatchObject({ status: 410 })
  })

  test('streams at the pace of the test', async () => {
    const { mock, client } = setUp()
    mock.script.add({ match: 'createChatCompletion', answer: 'One two three.', pace: 40 })
    const started = performance.now()
    const events = await all(await createChatCompletionStream(client, chat))
    expect(performance.now() - started).toBeGreaterThan(30 * events.length)
  })
})

describe('a response', () => {
  test('thinks, speaks and calls, whole and streamed alike', async () => {
    const { mock, client } = setUp()
    const toolCalls = [
      { name: 'get_weather', arguments: { city: 'Oslo' } },
      { name: 'shell', input: 'ls' },
    ]
    mock.script.add({
      match: 'createResponse',
      answer: { reasoning: 'Hm.', text: 'Let me see.', toolCalls },
      times: 2,
    })
    const streamed = await collectResponse(await createResponseStream(client, ask))
    for (const { output, status } of [await createResponse(client, ask), streamed]) {
      expect(status).toBe('completed')
      expect(output).toMatchObject([
        { type: 'reasoning', summary: [{ text: 'Hm.' }] },
        { type: 'message', content: [{ type: 'output_text', text: 'Let me see.' }] },
        { type: 'function_call', name: 'get_weather', arguments: '{"city":"Oslo"}' },
        { type: 'custom_tool_call', name: 'shell', input: 'ls' },
      ])
    }
    expect(await getResponse(client, { response_id: streamed.id })).toEqual(streamed)
  })

  test('refuses, or is cut', async () => {
    const { mock, client } = setUp()
    mock.script.add({ match: 'createResponse', answer: { refusal: 'No.' } })
    mock.script.add({ match: 'createResponse', answer: { text: 'I was', finish: 'length' } })
    expect((await createResponse(client, ask)).output).toMatchObject([
      { content: [{ type: 'refusal', refusal: 'No.' }] },
    ])
    expect(await createResponse(client, ask)).toMatchObject({
      status: 'incomplete',
      incomplete_details: { reason: 'max_output_tokens' },
    })
  })

  test('fails as the whole answer of the test does', async () => {
    const { mock, client } = setUp()
    const error = { code: 'rate_limit_exceeded' as const, message: 'Too fast.' }
    const answer = { ...(await createResponse(client, ask)), id: 'resp_mine', status: 'failed' as const, error }
    mock.script.add({ match: 'createResponse', answer, times: 2 })
    expect(await createResponse(client, ask)).toMatchObject({ id: 'resp_mine', status: 'failed', error })
    const stream = await createResponseStream(client, ask)
    await expect(collectResponse(stream)).rejects.toMatchObject({ code: 'rate_limit_exceeded' })
  })

  test('is made in the background as the test says', async () => {
    const { mock, client, clock } = setUp()
    mock.script.add({ match: 'createResponse', answer: 'At last.' })
    const { id: response_id, status } = await createResponse(client, { ...ask, background: true })
    expect(status).toBe('queued')
    clock.advance(1000)
    expect((await getResponse(client, { response_id })).output).toMatchObject([{ content: [{ text: 'At last.' }] }])
  })
})

describe('a run', () => {
  async function begin({ mock, client }: SetUp): Promise<{ assistant_id: string }> {
    const request = new Request('https://mock/v1/assistants', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'openai-beta': 'assistants=v2' },
      body: JSON.stringify({ model: 'gpt-4o' }),
    })
    const made: { id: string } = await (await mock.fetch(request)).json()
    expect(client).toBeDefined()
    return { assistant_id: made.id }
  }

  test('calls several functions, and speaks once they have answered', async () => {
    const world = setUp()
    const { mock, client, clock } = world
    const toolCalls = [{ name: 'one' }, { name: 'two', arguments: { a: 1 } }]
    mock.script.add({ match: 'createThreadAndRun', answer: { toolCalls } })
    mock.script.add({ match: 'submitToolOuputsToRun', answer: 'Three.' })
    const { id: run_id, thread_id } = await createThreadAndRun(client, await begin(world))
    clock.advance(1000)
    const waiting = mock.state.runs.get(run_id)
    const calls = waiting?.required_action?.submit_tool_outputs.tool_calls ?? []
    expect(calls.map((call) => call.function)).toEqual([
      { name: 'one', arguments: '{}' },
      { name: 'two', arguments: '{"a":1}' },
    ])
    const tool_outputs = calls.map(({ id: tool_call_id }) => ({ tool_call_id, output: '1' }))
    await submitToolOutputsToRun(client, { thread_id, run_id, tool_outputs })
    clock.advance(1000)
    const { data } = await listMessages(client, { thread_id })
    expect(data[0]?.content).toMatchObject([{ text: { value: 'Three.' } }])
    mock.script.verify()
  })

  test('streams a refusal, or becomes what the test says', async () => {
    const world = setUp()
    const { mock, client } = world
    const params = await begin(world)
    mock.script.add({ match: 'createThreadAndRun', answer: { refusal: 'I won’t.' } })
    const events = await all(await createThreadAndRunStream(client, params))
    expect(JSON.stringify(events)).toContain('"refusal":"I won’t."')
    const last_error = { code: 'server_error' as const, message: 'Down.' }
    const answer = { ...(await createThreadAndRun(client, params)), status: 'failed' as const, last_error }
    mock.script.add({ match: 'createThreadAndRun', answer, times: 2 })
    const { id } = await createThreadAndRun(client, params)
    expect(mock.state.runs.get(id)).toMatchObject({ status: 'failed', last_error })
    const streamed = await all(await createThreadAndRunStream(client, params))
    expect(streamed.map(({ event }) => event)).toEqual([
      'thread.created',
      'thread.run.created',
      'thread.run.queued',
      'thread.run.failed',
    ])
  })
})

describe('other operations', () => {
  test('answer text where a model is asked', async () => {
    const { mock, client } = setUp()
    mock.script.add({ match: 'createCompletion', answer: 'Once.' })
    mock.script.add({ match: 'createTranscription', answer: 'I said this.', times: 2 })
    expect((await createCompletion(client, { model: 'gpt-3.5-turbo-instruct', prompt: '' })).choices[0]?.text).toBe(
      'Once.',
    )
    const params = { file: new File(['x'], 'a.mp3'), model: 'gpt-4o-transcribe' }
    expect((await createTranscription(client, params)).text).toBe('I said this.')
    expect((await all(textDeltas(await createTranscriptionStream(client, params)))).join('')).toBe('I said this.')
  })

  test('answer lines of a batch as they are', async () => {
    const { mock, client, clock } = setUp()
    mock.script.add({ match: 'createChatCompletion', answer: ({ params }) => `To ${params.model}.` })
    const requests = ['gpt-4o', 'gpt-4o-mini'].map((model) => ({ custom_id: model, params: { ...chat, model } }))
    await submitBatch(client, { endpoint: '/v1/chat/completions', requests })
    clock.advance(86_400_000)
    const [batch] = mock.state.batches.values()
    const output = new TextDecoder().decode(mock.state.contents.get(batch?.output_file_id ?? ''))
    expect(output).toContain('To gpt-4o.')
    expect(output).not.toContain('To gpt-4o-mini.')
    mock.script.verify()
  })

  test('answer whole answers', async () => {
    const { mock, client } = setUp()
    const answer = {
      object: 'list' as const,
      model: 'mine',
      data: [{ object: 'embedding' as const, index: 0, embedding: [1, 2] }],
      usage: { prompt_tokens: 1, total_tokens: 1 },
    }
    mock.script.add({ match: 'createEmbedding', answer })
    const params = { model: 'text-embedding-3-small', input: 'Hi' }
    expect(await createEmbedding(client, params)).toEqual(answer)
    expect((await createEmbedding(client, params)).model).not.toBe('mine')
  })
})

describe('verify', () => {
  test('is silent where the script was followed', async () => {
    const { mock, client } = setUp()
    mock.script.add({ match: 'createChatCompletion', answer: 'Hi.' })
    mock.faults.add({ match: 'createChatCompletion', status: 500 })
    await expect(createChatCompletion(client, chat)).rejects.toMatchObject({ status: 500 })
    await expect(createChatCompletion(client, { ...chat, model: 'none' })).rejects.toMatchObject({ status: 404 })
    mock.script.clear()
    mock.script.verify()
  })

  test('error: names answers that were not used, and requests that met none', async () => {
    const { mock, client } = setUp()
    mock.script.add({ match: 'createChatCompletion', answer: 'Hi.', times: 2 })
    mock.script.add({ match: { method: 'POST', path: '/images' }, answer: () => 'x', times: Number.POSITIVE_INFINITY })
    await createChatCompletion(client, chat)
    await createResponse(client, ask)
    expect(() => mock.script.verify()).toThrow(
      'The script was not followed: the answer to createChatCompletion, "Hi.", was used 1 of 2 times; the answer to POST /images, a function, was used 0 of 1 times; createResponse with {"model":"gpt-5","input":"Hello"} met no answer.',
    )
    mock.reset()
    mock.script.verify()
  })
})

test('types: an answer is one of its operation', () => {
  const { script } = createMockServer()
  const types = (): void => {
    // @ts-expect-error A file is no text.
    script.add({ match: 'createFile', answer: 'Hello' })
    // @ts-expect-error There is no such operation.
    script.add({ match: 'createHat', answer: 'Hello' })
    // @ts-expect-error A chat has choices.
    script.add({ match: 'createChatCompletion', answer: { object: 'list', data: [] } })
    script.add({ match: 'createChatCompletion', answer: ({ params }) => `${params.messages.length}` })
    // @ts-expect-error There is no such param.
    script.add({ match: 'createResponse', answer: ({ params }) => `${params.messages}` })
  }
  expect(types).toBeTypeOf('function')
})
