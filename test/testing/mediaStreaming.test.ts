import { describe, expect, test } from 'vitest'
import { isAPIError } from '../../src/core/guards.ts'
import { createImage } from '../../src/operations/createImage.ts'
import { createImageEditStream } from '../../src/operations/createImageEditStream.ts'
import { createImageStream } from '../../src/operations/createImageStream.ts'
import { createSpeech } from '../../src/operations/createSpeech.ts'
import { createSpeechStream } from '../../src/operations/createSpeechStream.ts'
import { createTranscription } from '../../src/operations/createTranscription.ts'
import { createTranscriptionStream } from '../../src/operations/createTranscriptionStream.ts'
import { textDeltas } from '../../src/streams/textDeltas.ts'
import { all } from '../support/all.ts'
import { errorOf } from '../support/errorOf.ts'
import { createBareWorld } from './support/world.ts'

const { client } = createBareWorld()

describe('images', () => {
  const params = { model: 'gpt-image-1', prompt: 'A cat', size: '1024x1024' as const }

  test('come after as many previews as were asked for, each of them different', async () => {
    const events = await all(await createImageStream(client, { ...params, n: 2, partial_images: 2 }))
    const image = ['partial_image', 'partial_image', 'completed'].map((step) => `image_generation.${step}`)
    expect(events.map(({ type }) => type)).toEqual([...image, ...image])
    expect(new Set(events.map(({ b64_json }) => b64_json)).size).toBe(6)
    expect(events[1]).toMatchObject({ partial_image_index: 1, size: '1024x1024' })
    expect(events[2]).toMatchObject({ usage: { output_tokens: 1056 } })
  })

  test('are those of the whole answer', async () => {
    const [event] = await all(await createImageStream(client, params))
    const { data } = await createImage(client, params)
    expect(event?.b64_json).toBe(data[0]?.b64_json)
  })

  test('are edited under names of their own', async () => {
    const image = new File(['pretend'], 'in.png', { type: 'image/png' })
    const events = await all(await createImageEditStream(client, { image, prompt: 'A hat', partial_images: 1 }))
    expect(events.map(({ type }) => type)).toEqual(['image_edit.partial_image', 'image_edit.completed'])
  })

  test('do not stream from a model that makes them at once', async () => {
    const error = await errorOf(createImageStream(client, { ...params, model: 'dall-e-2' }))
    expect(isAPIError(error) && error.param).toBe('stream')
  })
})

describe('a transcription', () => {
  const file = new File([new Uint8Array(32_000)], 'talk.mp3')

  test('comes as deltas, then whole', async () => {
    const params = { file, model: 'gpt-4o-transcribe' }
    const { text } = await createTranscription(client, params)
    expect((await all(textDeltas(await createTranscriptionStream(client, params)))).join('')).toBe(text)
    const events = await all(await createTranscriptionStream(client, params))
    expect(events.length).toBeGreaterThan(5)
    expect(events.at(-1)).toMatchObject({ type: 'transcript.text.done', text, usage: { type: 'tokens' } })
  })

  test('tells speakers apart in segments alone', async () => {
    const events = await all(
      await createTranscriptionStream(client, {
        file,
        model: 'gpt-4o-transcribe-diarize',
        response_format: 'diarized_json',
      }),
    )
    const steps = events.map((event) => (event.type === 'transcript.text.segment' ? event.speaker : event.type))
    expect(steps).toEqual(['A', 'B', 'transcript.text.done'])
  })

  test('of a model that ignores `stream` is no stream', async () => {
    const error = await errorOf(createTranscriptionStream(client, { file, model: 'whisper-1' }))
    expect(isAPIError(error) && error.status).toBe(200)
  })
})

describe('speech', () => {
  const params = { model: 'gpt-4o-mini-tts', voice: 'alloy', input: 'A sentence that takes a while to be spoken.' }

  test('comes in pieces that make the whole file', async () => {
    const events = await all(await createSpeechStream(client, params))
    const audio = events.map((event) => (event.type === 'speech.audio.delta' ? atob(event.audio) : ''))
    expect(audio.length).toBeGreaterThan(3)
    const whole = new Uint8Array(await (await createSpeech(client, params)).arrayBuffer())
    expect(Uint8Array.from(audio.join(''), (letter) => letter.charCodeAt(0))).toEqual(whole)
    expect(events.at(-1)).toMatchObject({ type: 'speech.audio.done', usage: { input_tokens: 11 } })
  })

  test('does not stream from a model that can not', async () => {
    const error = await errorOf(createSpeechStream(client, { ...params, model: 'tts-1' }))
    expect(isAPIError(error) && error.param).toBe('stream_format')
  })
})
