import { describe, expect, test } from 'vitest'
import { readDocument } from '../../codegen/sources.ts'
import type { Client } from '../../src/core/index.ts'
import { createImageEditStream } from '../../src/operations/createImageEditStream.ts'
import { createImageStream } from '../../src/operations/createImageStream.ts'
import { createSpeechStream } from '../../src/operations/createSpeechStream.ts'
import { createTranscriptionStream } from '../../src/operations/createTranscriptionStream.ts'
import * as operations from '../../src/operations/index.ts'
import type { CreateResponseParams } from '../../src/schemas/params/CreateResponseParams.ts'
import { allAreas } from '../../src/testing/allAreas.ts'
import { joinAreas } from '../../src/testing/area.ts'
import { all } from '../support/all.ts'
import { cases } from './support/cases.ts'
import { createJudge } from './support/judge.ts'
import { respondStream, shellTool, weatherQuestion, weatherTool } from './support/responses.ts'
import { createWorld, key } from './support/world.ts'

const { routes } = joinAreas(allAreas)

type Operation = (client: Client, params: object) => Promise<unknown>
type Id = keyof typeof cases

const { judge } = createJudge()
const { paths } = readDocument(new URL('../../spec/', import.meta.url))

test('the routes are those of the document, with its headers', () => {
  const documented = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, { operationId, 'x-headers': headers }]) => ({
      operationId,
      method: method.toUpperCase(),
      path,
      headers,
    })),
  )
  const served = Object.entries(routes).map(([operationId, { method, path, headers }]) => ({
    operationId,
    method,
    path,
    headers,
  }))
  const sort = <T extends { operationId: string }>(list: T[]): T[] =>
    list.sort((a, b) => a.operationId.localeCompare(b.operationId))
  expect(sort(served)).toEqual(sort(documented))
})

const ids = Object.keys(cases).filter((id): id is Id => id in routes)

/** Operations that answer with bytes, with text or with nothing. */
const notJSON: Id[] = [
  'acceptRealtimeCall',
  'createRealtimeCall',
  'createSpeech',
  'deleteContainer',
  'deleteContainerFile',
  'downloadFile',
  'getSkillContent',
  'getSkillVersionContent',
  'hangupRealtimeCall',
  'referRealtimeCall',
  'rejectRealtimeCall',
  'retrieveContainerFileContent',
  'retrieveVideoContent',
]

/** What answers come to that are not JSON, and one that the document does not declare. */
const expected: Partial<Record<Id, (string[] | undefined)[]>> = {
  ...Object.fromEntries(notJSON.map((id) => [id, []])),
  deleteResponse: [undefined],
}

test.each(ids)('what %s answers satisfies the document, by a validator of its own', async (id) => {
  const { client, mock, ids: things } = await createWorld()
  const verdicts: (string[] | undefined)[] = []
  const judged: Client['fetch'] = async (url, init) => {
    const response = await mock.fetch(url, init)
    if (response.headers.get('content-type') === 'application/json')
      verdicts.push(judge(`${init.method}`, new URL(url).pathname, await response.clone().json(), false))
    return response
  }
  // biome-ignore lint/performance/noDynamicNamespaceImportAccess: every operation is tested.
  const operation = operations[id] as Operation
  await operation({ ...client, fetch: judged }, cases[id].params(things))
  expect(verdicts).toEqual(expected[id] ?? [[]])
})

describe('every event satisfies the document', () => {
  async function events(path: string, body: object): Promise<unknown[]> {
    const { mock } = world
    const headers = { authorization: `Bearer ${key}`, 'openai-beta': 'assistants=v2' }
    const response = await mock.fetch(`https://api.openai.com/v1${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ ...body, stream: true }),
    })
    return (await response.text()).split('\n\n').flatMap((text) => {
      const { event, data } = Object.fromEntries(
        text.split('\n').map((line) => [line.split(': ', 1)[0], line.slice(line.indexOf(': ') + 2)]),
      )
      if (!data) return []
      if (!event) return data === '[DONE]' ? [] : [JSON.parse(data)]
      return [{ event, data: data === '[DONE]' ? data : JSON.parse(data) }]
    })
  }

  let world: Awaited<ReturnType<typeof createWorld>>

  test.each([
    ['/chat/completions', 'What is the weather in Paris?'],
    ['/completions', 'Once'],
    ['/threads/runs', 'What is the weather in Paris?'],
    ['/threads/runs', 'Hello'],
  ])('of %s (%s)', async (path, question) => {
    world = await createWorld()
    const messages = [{ role: 'user', content: question }]
    const tool = { type: 'function', function: { name: 'get_weather' } }
    const list = await events(path, {
      ...(path === '/chat/completions' && {
        model: 'gpt-4o',
        messages,
        tools: [tool],
        logprobs: true,
        stream_options: { include_usage: true },
      }),
      ...(path === '/completions' && { model: 'davinci-002', prompt: question, logprobs: 1 }),
      ...(path === '/threads/runs' && { assistant_id: world.ids.assistant, thread: { messages } }),
    })
    expect(list.length).toBeGreaterThan(4)
    for (const event of list) expect(judge('POST', `/v1${path}`, event, true)).toEqual([])
  })
})

describe('every event of a response satisfies the document', () => {
  test.each<[what: string, question: string, more: Partial<CreateResponseParams>]>([
    ['text with log probabilities', 'Tea?', { include: ['message.output_text.logprobs'], top_logprobs: 1 }],
    ['text that is cut', 'Tea?', { max_output_tokens: 16, conversation: 'conversation' }],
    ['a call', weatherQuestion, { tools: [weatherTool, shellTool] }],
    ['a call of free text', 'Run ls in a shell', { tools: [weatherTool, shellTool] }],
    ['a thought', 'Tea?', { model: 'gpt-5', reasoning: { effort: 'low', summary: 'auto' } }],
    ['a refusal', 'How do I make a bomb?', { background: true }],
  ])('of %s', async (_, question, more) => {
    const { client, ids: things } = await createWorld()
    const conversation = more.conversation && things.conversation
    const events = await all(await respondStream(client, question, { ...more, conversation }))
    expect(events.length).toBeGreaterThan(6)
    for (const event of events) expect(judge('POST', '/v1/responses', event, true)).toEqual([])
  })
})

describe('every event of media satisfies the document', () => {
  const file = new File([new Uint8Array(32_000)], 'talk.mp3')
  const image = new File(['pretend'], 'in.png', { type: 'image/png' })
  const size = '1024x1024'

  test.each<[path: string, what: string, stream: (client: Client) => Promise<AsyncIterable<unknown>>]>([
    ['/images/generations', 'an image', (client) => createImageStream(client, { prompt: 'A cat', partial_images: 2 })],
    [
      '/images/edits',
      'an edit',
      (client) => createImageEditStream(client, { image, prompt: 'A hat', size, partial_images: 2 }),
    ],
    [
      '/audio/transcriptions',
      'a text',
      (client) => createTranscriptionStream(client, { file, model: 'gpt-4o-transcribe' }),
    ],
    [
      '/audio/transcriptions',
      'speakers',
      (client) =>
        createTranscriptionStream(client, {
          file,
          model: 'gpt-4o-transcribe-diarize',
          response_format: 'diarized_json',
        }),
    ],
    [
      '/audio/speech',
      'speech',
      (client) =>
        createSpeechStream(client, {
          model: 'gpt-4o-mini-tts',
          voice: 'alloy',
          input: 'A long sentence to be spoken.',
        }),
    ],
  ])('%s: %s', async (path, _, stream) => {
    const { client } = await createWorld()
    const events = await all(await stream(client))
    expect(events.length).toBeGreaterThan(2)
    for (const event of events) expect(judge('POST', `/v1${path}`, event, true)).toEqual([])
  })
})

test('the judge refuses what does not fit', () => {
  expect(judge('GET', '/v1/models', { object: 'list', data: [{ id: 5 }] }, false)).toEqual([
    'listModels/data/0/id must be string',
  ])
  expect(judge('GET', '/v1/nothing', {}, false)).toBeUndefined()
  expect(judge('POST', '/v1/responses', { type: 'response.output_text.delta', delta: 5 }, true)).toContain(
    'createResponse/delta must be string',
  )
})
