import { type Client, createClient } from 'bonsai-openai'
import {
  createClock,
  createMockServer,
  type ManualClock,
  type MockServer,
  type Recording,
  record,
  splitEverywhere,
} from 'bonsai-openai/testing'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { answer, attach, begin, hear, summaries, summarise, write } from './app.ts'

let clock: ManualClock
let mock: MockServer
let client: Client

beforeEach(() => {
  clock = createClock(Date.now())
  mock = createMockServer({ clock })
  client = createClient({ apiKey: 'test', fetch: mock.fetch })
})
afterEach(() => mock.script.verify())

test('a chat: the model looks up the weather', async () => {
  const toolCalls = [{ name: 'weather', arguments: { city: 'Oslo' } }]
  mock.script.add({ match: 'createChatCompletion', answer: { toolCalls } })
  mock.script.add({ match: 'createChatCompletion', answer: 'Take a coat.' })

  expect(await answer(client, 'Do I need a coat in Oslo?')).toBe('Take a coat.')

  const [, second] = mock.requests.of('createChatCompletion')
  expect(second?.params.messages.at(-1)).toMatchObject({ role: 'tool', content: '5 °C in Oslo' })
})

test('a stream reads the same wherever the network cuts it', async () => {
  const recordings: Recording[] = []
  const fetch = record(mock.fetch, (recording) => recordings.push(recording))
  mock.script.add({ match: 'createChatCompletion', answer: 'O 🌳!', pace: 0 })
  expect(await write(createClient({ apiKey: 'test', fetch }), 'trees')).toBe('O 🌳!')

  for (const body of splitEverywhere(new TextEncoder().encode(recordings[0]?.responseBody))) {
    const cut = createClient({ apiKey: 'test', fetch: async () => new Response(body) })
    expect(await write(cut, 'trees')).toBe('O 🌳!')
  }
})

test('a rate limit is waited for', async () => {
  const headers = { 'retry-after-ms': '20' }
  mock.faults.add({ match: 'createChatCompletion', status: 429, headers, times: 2 })
  mock.script.add({ match: 'createChatCompletion', answer: 'Take a coat.' })

  expect(await answer(client, 'Do I need a coat?')).toBe('Take a coat.')
  expect(mock.requests).toHaveLength(3)
})

test('a refusal is put into words of our own', async () => {
  const refusal = 'I’m sorry, but I can’t assist with that.'
  mock.script.add({ match: 'createChatCompletion', answer: { refusal } })

  expect(await answer(client, 'How do I make it rain?')).toBe('We can’t help with that.')
})

test('a batch takes a day', async () => {
  mock.script.add({ match: 'createChatCompletion', answer: 'Bears are fine.' })
  mock.script.add({ match: 'createChatCompletion', answer: 'So are bees.' })
  const batch = await summarise(client, ['All about bears.', 'All about bees.'])
  expect(await summaries(client, batch)).toEqual([])

  clock.advance(24 * 60 * 60 * 1000)
  expect(await summaries(client, batch)).toEqual(['Bears are fine.', 'So are bees.'])
})

test('an upload is kept as it is', async () => {
  const id = await attach(client, new File(['Bears, bees.'], 'animals.txt'))

  expect(mock.state.files.get(id)).toMatchObject({ filename: 'animals.txt', purpose: 'user_data', bytes: 12 })
  expect(new TextDecoder().decode(mock.state.contents.get(id))).toBe('Bears, bees.')
})

test('a webhook tells that the report is there', async () => {
  const reports: unknown[] = []
  mock.webhooks.deliver(async (request) => {
    reports.push(await hear(client, request, 'whsec_bW9jaw=='))
    return new Response()
  })
  mock.script.add({ match: 'createResponse', answer: 'Bears are fine.' })
  await begin(client, 'bears')

  clock.advance(60_000)
  await expect.poll(() => mock.webhooks.deliveries).toHaveLength(1)
  expect(reports).toEqual(['Bears are fine.'])
})
