import { describe, expect, test } from 'vitest'
import { createCompletion } from '../../src/operations/createCompletion.ts'
import { createCompletionStream } from '../../src/operations/createCompletionStream.ts'
import { createEmbedding } from '../../src/operations/createEmbedding.ts'
import { createImage } from '../../src/operations/createImage.ts'
import { createModeration } from '../../src/operations/createModeration.ts'
import { createSpeech } from '../../src/operations/createSpeech.ts'
import { createTranscription } from '../../src/operations/createTranscription.ts'
import { createTranslation } from '../../src/operations/createTranslation.ts'
import { createBareWorld } from './support/world.ts'

const { client, mock } = createBareWorld()
const sum = (a: number, b: number): number => a + b

describe('embeddings', () => {
  const embed = async (input: string): Promise<number[]> =>
    (await createEmbedding(client, { model: 'text-embedding-3-small', input })).data[0]?.embedding ?? []
  const product = (a: number[], b: number[]): number => a.map((value, index) => value * (b[index] ?? 0)).reduce(sum)

  test('are unit vectors, the same for the same text, closer where words are shared', async () => {
    const [cat, same, kitten, stocks] = [
      await embed('the black cat'),
      await embed('the black cat'),
      await embed('the small black cat'),
      await embed('markets fell sharply'),
    ]
    expect(cat).toHaveLength(1536)
    expect(cat).toEqual(same)
    expect(product(cat, cat)).toBeCloseTo(1, 4)
    expect(product(cat, kitten)).toBeGreaterThan(product(cat, stocks) + 0.2)
  })

  test('have the dimensions of the model, or those asked for', async () => {
    const large = await createEmbedding(client, { model: 'text-embedding-3-large', input: 'a' })
    expect(large.data[0]?.embedding).toHaveLength(3072)
    const few = await createEmbedding(client, { model: 'text-embedding-3-large', input: 'a', dimensions: 5 })
    expect(few.data[0]?.embedding).toHaveLength(5)
  })

  test('come as base64 of the same numbers', async () => {
    const params = { model: 'text-embedding-3-small', input: 'a', dimensions: 3 }
    const numbers = await createEmbedding(client, params)
    const packed = await createEmbedding(client, { ...params, encoding_format: 'base64' })
    const bytes = Uint8Array.from(atob(packed.data[0]?.embedding ?? ''), (letter) => letter.charCodeAt(0))
    expect([...new Float32Array(bytes.buffer)]).toEqual(numbers.data[0]?.embedding)
  })

  test('take lists of texts and of tokens', async () => {
    const count = async (input: string[] | number[] | number[][]): Promise<number> =>
      (await createEmbedding(client, { model: 'text-embedding-3-small', input, dimensions: 2 })).data.length
    expect([await count(['a', 'b', 'c']), await count([1, 2, 3]), await count([[1, 2], [3]])]).toEqual([3, 1, 2])
  })
})

describe('completions', () => {
  const params = { model: 'gpt-3.5-turbo-instruct', prompt: ['One', 'Two'], n: 2, max_tokens: 100 }

  test('are made for each prompt', async () => {
    const { choices, usage } = await createCompletion(client, params)
    expect(choices.map(({ index }) => index)).toEqual([0, 1, 2, 3])
    expect(choices[2]?.text).toContain('Two')
    expect(usage?.total_tokens).toBe((usage?.prompt_tokens ?? 0) + (usage?.completion_tokens ?? 0))
  })

  test('are sixteen tokens long unless more are asked for', async () => {
    const { choices, usage } = await createCompletion(client, { model: 'davinci-002', prompt: 'Tea' })
    expect([choices[0]?.finish_reason, usage?.completion_tokens]).toEqual(['length', 16])
  })

  test('stream the same text', async () => {
    const texts = ['', '', '', '']
    for await (const { choices } of await createCompletionStream(client, params))
      for (const { index, text } of choices) texts[index] += text ?? ''
    expect(texts).toEqual((await createCompletion(client, params)).choices.map(({ text }) => text))
  })
})

describe('images', () => {
  const size = (bytes: Uint8Array): number[] =>
    [16, 20].map((at) => new DataView(bytes.buffer, bytes.byteOffset).getUint32(at))
  const isPNG = (bytes: Uint8Array): boolean => String.fromCharCode(...bytes.subarray(1, 4)) === 'PNG'

  test('are PNGs of the size asked for, in base64', async () => {
    const { data } = await createImage(client, { prompt: 'A cat', size: '512x512', response_format: 'b64_json' })
    const bytes = Uint8Array.from(atob(data[0]?.b64_json ?? ''), (letter) => letter.charCodeAt(0))
    expect([isPNG(bytes), ...size(bytes)]).toEqual([true, 512, 512])
  })

  test('or at a link that the mock answers for an hour', async () => {
    const world = createBareWorld()
    const { data } = await createImage(world.client, { model: 'dall-e-3', prompt: 'A cat', size: '1792x1024' })
    const url = data[0]?.url ?? ''
    const response = await world.mock.fetch(url)
    expect(response.headers.get('content-type')).toBe('image/png')
    expect(size(new Uint8Array(await response.arrayBuffer()))).toEqual([1792, 1024])
    expect(data[0]?.revised_prompt).toBe('A cat')
    world.clock.advance(3_600_000)
    expect(world.mock.state.images.size).toBe(0)
  })
})

describe('audio', () => {
  test('speech is a WAV file as long as its text, or bare PCM', async () => {
    const speak = async (input: string, response_format: 'wav' | 'pcm'): Promise<Uint8Array> =>
      new Uint8Array(
        await (await createSpeech(client, { model: 'tts-1', voice: 'alloy', input, response_format })).arrayBuffer(),
      )
    const [short, long, bare] = [
      await speak('Hi', 'wav'),
      await speak('Hello everybody', 'wav'),
      await speak('Hi', 'pcm'),
    ]
    expect(String.fromCharCode(...short.subarray(0, 4))).toBe('RIFF')
    expect(long.length).toBeGreaterThan(short.length)
    expect(bare.length).toBe(short.length - 44)
  })

  test('transcriptions come in each format, with the length of a WAV file', async () => {
    const speech = await createSpeech(client, {
      model: 'tts-1',
      voice: 'alloy',
      input: 'x'.repeat(50),
      response_format: 'wav',
    })
    const file = new File([await speech.arrayBuffer()], 'x.wav')
    const params = { file, model: 'whisper-1' }
    const json = await createTranscription(client, params)
    expect(json.text).toContain('x.wav')
    expect(await createTranscription(client, { ...params, response_format: 'text' })).toBe(`${json.text}\n`)
    expect(await createTranscription(client, { ...params, response_format: 'srt' })).toMatch(
      /^1\n00:00:00,000 --> 00:00:01,500\nThis is/,
    )
    expect(await createTranscription(client, { ...params, response_format: 'vtt' })).toMatch(
      /^WEBVTT\n\n00:00:00\.000 --> 00:00:01\.500\n/,
    )
    const verbose = await createTranscription(client, {
      ...params,
      response_format: 'verbose_json',
      timestamp_granularities: ['word'],
    })
    expect(verbose.duration).toBe(3)
    expect(verbose.words?.length).toBe(json.text.split(' ').length)
    expect(verbose.segments).toBeUndefined()
  })

  test('translations too', async () => {
    const file = new File(['sound'], 'x.mp3')
    expect((await createTranslation(client, { file, model: 'whisper-1' })).text).toContain('translation')
    expect(await createTranslation(client, { file, model: 'whisper-1', response_format: 'vtt' })).toMatch(/^WEBVTT/)
  })
})

test('moderation judges each text by its words', async () => {
  const { results } = await createModeration(client, { input: ['A nice day', 'I will murder you'] })
  expect(results.map(({ flagged }) => flagged)).toEqual([false, true])
  expect(results[1]?.categories.violence).toBe(true)
  expect(results[1]?.category_scores.violence).toBeGreaterThan(0.9)
  const parts = [
    { type: 'text' as const, text: 'Nice' },
    { type: 'image_url' as const, image_url: { url: 'https://example.invalid/a.png' } },
  ]
  expect((await createModeration(client, { input: parts })).results).toHaveLength(1)
})

test('every answer has a request id, rate limits and a duration', async () => {
  const { headers } = await mock.fetch('https://api.openai.com/v1/nothing')
  for (const name of [
    'x-request-id',
    'openai-processing-ms',
    'x-ratelimit-limit-requests',
    'x-ratelimit-remaining-tokens',
    'x-ratelimit-reset-requests',
  ])
    expect(headers.get(name), name).toBeTruthy()
})
