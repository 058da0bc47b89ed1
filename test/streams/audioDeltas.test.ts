import { expect, test } from 'vitest'
import { createClient, throwOnDrift } from '../../src/core/index.ts'
import { createSpeech } from '../../src/operations/createSpeech.ts'
import { createSpeechStream } from '../../src/operations/createSpeechStream.ts'
import { audioDeltas } from '../../src/streams/audioDeltas.ts'
import { eventStreamResponse } from '../../src/streams/eventStreamResponse.ts'
import { readEventStream } from '../../src/streams/readEventStream.ts'
import { createMockServer } from '../../src/testing/index.ts'
import { all } from '../support/all.ts'
import { errorOf } from '../support/errorOf.ts'
import { namedSSE, sse } from '../support/sse.ts'

const params = { model: 'gpt-4o-mini-tts', voice: 'alloy', input: 'Hello, and good morning to all of you!' }
const newClient = () => createClient({ apiKey: 'test', fetch: createMockServer().fetch, onDrift: throwOnDrift })
const bytesOf = (text: string): number[] => [...new TextEncoder().encode(text)]

/** The bytes of a stream's sound, joined. */
const joined = (pieces: Uint8Array[]): number[] => pieces.flatMap((piece) => [...piece])

test('default: the bytes of speech are those of the plain call', async () => {
  const pieces = await all(audioDeltas(await createSpeechStream(newClient(), params)))
  const plain = await (await createSpeech(newClient(), params)).arrayBuffer()
  expect(pieces.length).toBeGreaterThan(1)
  expect(joined(pieces)).toEqual([...new Uint8Array(plain)])
})

test('they are a body as they stand', async () => {
  const response = new Response(audioDeltas(await createSpeechStream(newClient(), params)))
  const plain = await (await createSpeech(newClient(), params)).arrayBuffer()
  expect(await response.arrayBuffer()).toEqual(plain)
})

test('as a browser gets them from `eventStreamResponse`', async () => {
  const response = eventStreamResponse(await createSpeechStream(newClient(), params))
  const pieces = await all(audioDeltas(readEventStream(response, { events: 'speech' })))
  const plain = await (await createSpeech(newClient(), params)).arrayBuffer()
  expect(joined(pieces)).toEqual([...new Uint8Array(plain)])
})

test('of a chat, its first choice; of a response', async () => {
  const chunk = (...choices: object[]) => ({ object: 'chat.completion.chunk', choices })
  const data = (index: number, text: string) => ({ index, delta: { audio: { id: 'a', data: btoa(text) } } })
  const chat = sse(
    chunk(data(0, 'one')),
    chunk(data(1, 'other')),
    chunk({ index: 0, delta: {} }),
    chunk(data(0, 'two')),
  )
  const ofChat = audioDeltas(
    readEventStream(new Response(`${chat}${sse(chunk({ index: 0, delta: {}, finish_reason: 'stop' }), '[DONE]')}`)),
  )
  expect(joined(await all(ofChat))).toEqual(bytesOf('onetwo'))

  const created = { type: 'response.created', response: { id: 'r', status: 'in_progress' } }
  const delta = { type: 'response.audio.delta', delta: btoa('three') }
  const ended = { type: 'response.completed', response: { id: 'r', status: 'completed' } }
  const text = namedSSE(...[created, delta, ended].map((event): [string, object] => [event.type, event]))
  const ofResponse = audioDeltas(readEventStream(new Response(text), { events: 'responses' }))
  expect(joined(await all(ofResponse))).toEqual(bytesOf('three'))
})

test('error: what is not base64', async () => {
  async function* broken() {
    yield { type: 'speech.audio.delta', audio: '*' }
  }
  expect(await errorOf(all(audioDeltas(broken())))).toMatchObject({
    name: 'OpenAIError',
    message: expect.stringContaining('is not base64'),
  })
})

test('leaving it ends the stream', async () => {
  const stream = await createSpeechStream(newClient(), params)
  for await (const _ of audioDeltas(stream)) break
  expect(await all(stream)).toEqual([])
})
