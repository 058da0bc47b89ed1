import { expect, test } from 'vitest'
import { play } from '../../scripts/recordings/play.ts'
import { setAside } from '../../scripts/recordings/recording.ts'
import { sse } from '../support/sse.ts'
import { chat, chunk, recording, streamed } from './fixtures.ts'

const accepted = { outcome: 'accepted', issues: [] }

test('behavior: bytes and text are answers without anything to check', async () => {
  const speech = recording('createSpeech', 'bytes', { contentType: 'audio/mpeg' })
  expect(await play(speech)).toMatchObject({ ...accepted, values: [] })
  const requestBody = '--b\r\ncontent-disposition: form-data; name="response_format"\r\n\r\nsrt\r\n--b--\r\n'
  const subtitles = recording('createTranscription', '1\n00:00', { requestBody, contentType: 'text/plain' })
  expect(await play(subtitles)).toMatchObject({ ...accepted, values: [] })
})

test('behavior: a stream is played event by event, whatever type the recorder noted', async () => {
  const chunks = [chunk({ delta: { content: 'a' } }), chunk({ delta: {}, finish_reason: 'stop' })]
  const played = await play(streamed('createChatCompletion', chunks, { contentType: null }))
  expect(played).toMatchObject({ ...accepted, values: chunks })
})

test.each([
  ['an empty body', recording('createImageEdit', '')],
  ['a body that is not JSON', recording('createChatCompletion', 'upstream is busy')],
  ['a stream cut short', recording('createChatCompletion', sse(chunk({ delta: {} })), { stream: true })],
  [
    'a stream that ends in an error',
    recording('createChatCompletion', sse({ error: { message: 'busy' } }), { stream: true }),
  ],
])('behavior: %s is no answer', async (_, cut) => {
  expect(await play(cut)).toMatchObject({ outcome: 'no answer', reason: expect.any(String) })
})

test('behavior: a stream of an operation that does not stream is not playable', async () => {
  expect(await play(streamed('createEmbedding', [{ type: 'embedding.completed' }]))).toBeUndefined()
})

test('behavior: mocks and the first version of assistants are set aside', () => {
  expect(setAside(recording('createChatCompletion', chat(), { note: 'hand-written mock, not a recording' }))).toBe(
    'mock',
  )
  expect(setAside(recording('createRun', {}, { beta: 'assistants=v1' }))).toBe('v1')
  expect(setAside(recording('createRun', {}, { beta: 'assistants=v2', note: 'bodies re-serialised' }))).toBeUndefined()
})

test('error: params that the operation refuses are a fault of the player, not of the answer', async () => {
  const refused = recording('getRun', {}, { path: '/v1/threads/./runs/run_1' })
  await expect(play(refused)).rejects.toThrow('thread_id')
})
