import { describe, expect, test } from 'vitest'
import { createClient, isAPIError, OpenAIError, throwOnDrift } from '../../src/core/index.ts'
import { embedMany } from '../../src/helpers/embedMany.ts'
import { createEmbedding } from '../../src/operations/createEmbedding.ts'
import { createMockServer } from '../../src/testing/index.ts'
import { errorOf } from '../support/errorOf.ts'

const model = 'text-embedding-3-small'
const texts = (count: number): string[] => Array.from({ length: count }, (_, index) => `text ${index}`)

/** A client of a mock, and the inputs that were sent. */
function newMock() {
  const mock = createMockServer()
  const sent: string[][] = []
  let open = 0
  let mostOpen = 0
  const fetch: typeof mock.fetch = async (input, init) => {
    const body = JSON.parse(`${init?.body}`)
    sent.push(body.input)
    expect(body.encoding_format).toBe('base64')
    mostOpen = Math.max(mostOpen, ++open)
    try {
      return await mock.fetch(input, init)
    } finally {
      open--
    }
  }
  const client = createClient({ apiKey: 'test', fetch, onDrift: throwOnDrift, maxRetries: 0 })
  return { mock, client, sent, mostOpen: () => mostOpen }
}

/** What the plain call gives for the same texts. */
async function plain(input: string[]): Promise<number[][]> {
  const client = createClient({ apiKey: 'test', fetch: createMockServer().fetch })
  const { data } = await createEmbedding(client, { model, input })
  return data.map(({ embedding }) => embedding)
}

describe('embedMany', () => {
  test('default: a vector for each text, in order, as the plain call has them', async () => {
    const { client, sent } = newMock()
    const vectors = await embedMany(client, { model, input: texts(600) })
    expect(sent.map(({ length }) => length)).toEqual([256, 256, 88])
    expect(vectors).toHaveLength(600)
    const [first = [], last = []] = await plain(['text 0', 'text 599'])
    expect(vectors[0]).toEqual(Float32Array.from(first))
    expect(vectors[599]).toEqual(Float32Array.from(last))
  })

  test('so many texts in a request, so many requests at a time', async () => {
    const { client, sent, mostOpen } = newMock()
    const vectors = await embedMany(client, { model, input: texts(10) }, { batchSize: 3, concurrency: 2 })
    expect(sent.map(({ length }) => length)).toEqual([3, 3, 3, 1])
    expect(mostOpen()).toBe(2)
    expect(vectors).toHaveLength(10)
  })

  test('other params go into each request; no text, no request', async () => {
    const { client, sent } = newMock()
    const [vector] = await embedMany(client, { model, input: ['a'], dimensions: 64 })
    expect(vector).toHaveLength(64)
    expect(await embedMany(client, { model, input: [] })).toEqual([])
    expect(sent).toHaveLength(1)
  })

  test('an asynchronous source is drawn no faster than it is embedded', async () => {
    const { client } = newMock()
    let drawn = 0
    let done = 0
    async function* source(): AsyncGenerator<string> {
      for (const text of texts(40)) {
        expect(++drawn - done).toBeLessThanOrEqual(3 * 2 + 2)
        yield text
      }
    }
    const onResponse = () => {
      done += 2
    }
    const vectors = await embedMany(
      client,
      { model, input: source() },
      { batchSize: 2, concurrency: 3 },
      { onResponse },
    )
    expect(vectors).toHaveLength(40)
  })

  test('answers in another order take their places by index', async () => {
    const data = [1, 0].map((index) => ({ object: 'embedding', index, embedding: [index] }))
    const fetch = async () =>
      Response.json({ object: 'list', model, data, usage: { prompt_tokens: 1, total_tokens: 1 } })
    const vectors = await embedMany(createClient({ apiKey: 'test', fetch }), { model, input: ['a', 'b'] })
    expect(vectors).toEqual([Float32Array.of(0), Float32Array.of(1)])
  })

  test('error: a request fails: what came before is in `partial`, and nothing else is begun', async () => {
    const { mock, client, sent } = newMock()
    let count = 0
    mock.faults.add({ match: () => ++count === 3, status: 404 })
    const error = await errorOf(embedMany(client, { model, input: texts(20) }, { batchSize: 2, concurrency: 1 }))
    expect(isAPIError(error) && error.status).toBe(404)
    expect(Object(error).partial).toHaveLength(4)
    expect(sent).toHaveLength(3)
  })

  test('error: an answer with too few vectors', async () => {
    const data = [{ object: 'embedding', index: 0, embedding: [0] }]
    const fetch = async () =>
      Response.json({ object: 'list', model, data, usage: { prompt_tokens: 1, total_tokens: 1 } })
    const error = await errorOf(embedMany(createClient({ apiKey: 'test', fetch }), { model, input: ['a', 'b'] }))
    expect(error).toMatchObject({ name: 'APIError', message: expect.stringContaining('2 vectors') })
  })

  test('error: a source that throws, a signal that fires, an option among the settings', async () => {
    const { client } = newMock()
    async function* broken(): AsyncGenerator<string> {
      yield 'a'
      throw new RangeError('no more')
    }
    expect(await errorOf(embedMany(client, { model, input: broken() }))).toBeInstanceOf(RangeError)
    const signal = AbortSignal.abort('enough')
    expect(await errorOf(embedMany(client, { model, input: ['a'] }, {}, { signal }))).toBe('enough')
    const settings: object = { maxRetries: 1 }
    expect(await errorOf(embedMany(client, { model, input: ['a'] }, settings))).toBeInstanceOf(OpenAIError)
  })
})
