import { describe, expect, test } from 'vitest'
import { createClient } from '../../src/core/index.ts'
import { createChatCompletion } from '../../src/operations/createChatCompletion.ts'
import { createChatCompletionStream } from '../../src/operations/createChatCompletionStream.ts'
import { listFiles } from '../../src/operations/listFiles.ts'
import { readEventStream } from '../../src/streams/readEventStream.ts'
import { type Recording, randomSplits, replay, splitEverywhere } from '../../src/testing/index.ts'
import { all } from '../support/all.ts'
import { chunk } from '../support/chunk.ts'
import { sse } from '../support/sse.ts'

const streamed = sse(chunk('Grüße '), chunk('👋'), chunk('', 'stop'), '[DONE]')

const whole: Recording = {
  method: 'POST',
  path: '/v1/chat/completions',
  query: '',
  status: 200,
  contentType: 'application/json',
  requestBody: '{"model":"m","messages":[{"role":"user","content":"Hello"}]}',
  responseBody: '{"id":"c","object":"chat.completion","created":1,"model":"m","choices":[]}',
}
const page = (after: string, id: string): Recording => ({
  method: 'GET',
  path: '/files',
  query: after && `after=${after}`,
  status: 200,
  headers: { 'x-request-id': `req_${id}` },
  contentType: 'application/json',
  responseBody: JSON.stringify({ object: 'list', data: [], last_id: id }),
})
const hello = { model: 'm', messages: [{ role: 'user' as const, content: 'Hello' }] }

function clientOf(...recordings: Recording[]): ReturnType<typeof createClient> {
  return createClient({ apiKey: 'x', fetch: replay(recordings), maxRetries: 0 })
}

describe('replay', () => {
  test('plays an exchange, whole or streamed', async () => {
    expect((await createChatCompletion(clientOf(whole), hello)).id).toBe('c')
    const stream = await createChatCompletionStream(
      clientOf({ ...whole, requestBody: null, contentType: 'text/event-stream', responseBody: streamed, stream: true }),
      hello,
    )
    const texts = (await all(stream)).map(({ choices }) => choices[0]?.delta?.content ?? '')
    expect(texts.join('')).toBe('Grüße 👋')
  })

  test('plays each of several in turn where they fit, the last again', async () => {
    const client = clientOf(page('', 'one'), page('', 'two'), page('one', 'three'))
    const last = async (after?: string): Promise<unknown> => (await listFiles(client, { after })).last_id
    expect([await last(), await last('one'), await last(), await last()]).toEqual(['one', 'three', 'two', 'two'])
  })

  test('refuses a request that differs, and says where', async () => {
    const other = { model: 'n', messages: [{ role: 'user' as const, content: 'Hello' }], n: 2 }
    await expect(createChatCompletion(clientOf(whole), other)).rejects.toThrow(
      /body\.model: recorded "m", sent "n"\n.*body\.n: recorded nothing, sent 2/,
    )
    await expect(listFiles(clientOf(page('x', 'y')))).rejects.toThrow('query.after: recorded ["x"], sent nothing')
    await expect(replay(whole)('https://api.openai.com/v1/models')).rejects.toThrow(
      /method: recorded "POST", sent "GET"\n.*path: recorded "\/chat\/completions", sent "\/models"/,
    )
    await expect(replay([])('https://api.openai.com/v1/models')).rejects.toThrow('there is no recording')
  })

  test('error: a request that differs is not sent again', async () => {
    let calls = 0
    const play = replay([page('', 'one'), whole])
    const fetch: typeof play = (input, init) => {
      calls++
      return play(input, init)
    }
    const failure = createChatCompletion(createClient({ apiKey: 'x', fetch }), { ...hello, model: 'n' })
    await expect(failure).rejects.toThrow(
      'POST /v1/chat/completions differs from what was recorded, and other requests are blocked:\n  body.model: recorded "m", sent "n"',
    )
    expect(calls).toBe(1)
  })

  test('plays a stream in its chunks, at its pace', async () => {
    const chunks = [
      { bytes: 3, wait: 60 },
      { bytes: 5, wait: 60 },
    ]
    const recording = { ...whole, contentType: 'text/event-stream', responseBody: streamed, stream: true, chunks }
    const read = async (speed?: number): Promise<[lengths: number[], ms: number]> => {
      const started = performance.now()
      const response = await replay({ ...recording, requestBody: null }, { speed })('https://x/v1/chat/completions', {
        method: 'POST',
      })
      const parts = response.body ? await all(response.body) : []
      return [parts.map(({ length }) => length), performance.now() - started]
    }
    const rest = new TextEncoder().encode(streamed).length - 8
    const [lengths, ms] = await read()
    expect(lengths).toEqual([3, 5, rest])
    expect(ms).toBeGreaterThan(100)
    expect((await read(Number.POSITIVE_INFINITY))[1]).toBeLessThan(60)
  })

  test('plays refusals', async () => {
    const refusal = { ...whole, status: 404, responseBody: '{"error":{"message":"Gone"}}' }
    await expect(createChatCompletion(clientOf(refusal), hello)).rejects.toMatchObject({ status: 404 })
  })
})

describe('splits', () => {
  const bytes = new TextEncoder().encode(streamed)

  test('cut at every byte, and lose none', async () => {
    let count = 0
    for (const stream of splitEverywhere(bytes)) {
      const chunks = await all(stream)
      expect(chunks.map(({ length }) => length)).toEqual([count, bytes.length - count].filter((length) => length))
      expect(chunks.flatMap((chunk) => [...chunk])).toEqual([...bytes])
      count++
    }
    expect(count).toBe(bytes.length + 1)
  })

  test('give the same answer wherever they fall', async () => {
    const read = async (stream: ReadableStream<Uint8Array>): Promise<string> =>
      (await all(readEventStream(new Response(stream)))).map(({ choices }) => choices[0]?.delta?.content ?? '').join('')
    for (const stream of [...splitEverywhere(bytes), ...randomSplits(bytes, 1, 50)])
      expect(await read(stream)).toBe('Grüße 👋')
  })

  test('at random are the same for a seed', async () => {
    const lengths = async (seed: number): Promise<number[][]> =>
      Promise.all(
        [...randomSplits(bytes, seed, 20)].map(async (stream) => (await all(stream)).map(({ length }) => length)),
      )
    const first = await lengths(1)
    expect(first).toEqual(await lengths(1))
    expect(first).not.toEqual(await lengths(2))
    for (const list of first) expect(list.reduce((a, b) => a + b)).toBe(bytes.length)
  })
})
