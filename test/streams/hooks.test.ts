import { describe, expect, test } from 'vitest'
import { OpenAIError } from '../../src/core/openAIError.ts'
import type { ClientOptions } from '../../src/core/types.ts'
import { createChatCompletionStream } from '../../src/operations/createChatCompletionStream.ts'
import type { EventIterator } from '../../src/streams/eventStream.ts'
import { all } from '../support/all.ts'
import { chunk } from '../support/chunk.ts'
import { errorOf } from '../support/errorOf.ts'
import { sse } from '../support/sse.ts'
import { streamingClient } from '../support/streamingClient.ts'

const params = { model: 'gpt-4o-mini', messages: [] }
const odd = (content: string): object => ({ ...chunk(content), model: 7 })
const contentOf = ({ value }: IteratorResult<unknown>): unknown => Object(value).choices?.[0].delta.content

describe('next, called from within a hook', () => {
  /** Reads a stream whose hooks read too; what they and the loop got, each in order. */
  async function read(hooks: (read: () => void) => Omit<ClientOptions, 'headers'>, text: string) {
    let iterator: EventIterator<unknown> | undefined
    const inHook: Promise<unknown>[] = []
    let isCalled = false
    const readInHook = (): void => {
      if (iterator && !isCalled) inHook.push(iterator.next().then(contentOf))
      isCalled = true
    }
    const { client } = streamingClient([text], { onDrift: null, ...hooks(readInHook) })
    iterator = (await createChatCompletionStream(client, params))[Symbol.asyncIterator]()
    const first = contentOf(await iterator.next())
    return { first, inHook: await Promise.all(inHook), next: contentOf(await iterator.next()) }
  }

  const text = sse(odd('a'), odd('b'), odd('c'), chunk('d', 'stop'))

  test('onDrift: it gets the next event', async () => {
    const answer = await read((onDrift) => ({ onDrift }), text)
    expect(answer).toEqual({ first: 'a', inHook: ['b'], next: 'c' })
  })

  test('observe: it gets the next event', async () => {
    const observe =
      (readInHook: () => void): ClientOptions['observe'] =>
      (event) => {
        if (event.type === 'firstEvent') readInHook()
      }
    const answer = await read((readInHook) => ({ observe: observe(readInHook) }), text)
    expect(answer).toEqual({ first: 'a', inHook: ['b'], next: 'c' })
  })

  test('observe, at the end: the stream is over', async () => {
    const observe =
      (readInHook: () => void): ClientOptions['observe'] =>
      (event) => {
        if (event.type === 'streamEnd') readInHook()
      }
    const answer = await read((readInHook) => ({ observe: observe(readInHook) }), sse(chunk('a', 'stop')))
    expect(answer).toEqual({ first: 'a', inHook: [], next: undefined })
  })

  test('return and cancel, called from within a hook, end the stream', async () => {
    for (const way of ['return', 'cancel'] as const) {
      let leave: (() => Promise<unknown>) | undefined
      const { client, body } = streamingClient([text], { onDrift: () => void leave?.() }, { stall: true })
      const stream = await createChatCompletionStream(client, params)
      const iterator = stream[Symbol.asyncIterator]()
      leave = () => (way === 'return' ? iterator.return() : stream[Symbol.asyncDispose]())
      expect(contentOf(await iterator.next())).toBe('a')
      expect(await iterator.next()).toEqual({ value: undefined, done: true })
      expect(body.cancelled).toHaveLength(1)
    }
  })
})

describe('an error of this package as the reason of an abort', () => {
  const attempts = [{ status: 500, ms: 1 }]

  test('keeps its own request id and attempts', async () => {
    for (const isMarked of [true, false]) {
      const reason: OpenAIError & { requestId?: string } = new OpenAIError(
        'Given up.',
        isMarked ? { requestId: 'own' } : {},
      )
      if (isMarked) reason.attempts = attempts
      const { client } = streamingClient([sse(chunk('a'))], {}, { stall: true })
      const controller = new AbortController()
      const stream = await createChatCompletionStream(client, params, { signal: controller.signal })
      setTimeout(() => controller.abort(reason), 10)
      expect(await errorOf(all(stream))).toBe(reason)
      expect(reason.requestId).toBe(isMarked ? 'own' : undefined)
      expect(reason.attempts).toBe(isMarked ? attempts : undefined)
    }
  })

  test('so does an error that a hook throws', async () => {
    const thrown: OpenAIError = new OpenAIError('Too odd.', { requestId: 'own' })
    thrown.attempts = attempts
    const onDrift = (): void => {
      throw thrown
    }
    const { client } = streamingClient([sse(odd('a'))], { onDrift })
    expect(await errorOf(all(await createChatCompletionStream(client, params)))).toBe(thrown)
    expect(thrown).toMatchObject({ requestId: 'own', attempts })
  })

  test('errors of the stream have those of the call', async () => {
    const { client } = streamingClient([sse(chunk('a'))])
    const error = await errorOf(all(await createChatCompletionStream(client, params)))
    expect(error).toMatchObject({ name: 'StreamTruncatedError', requestId: 'req_1', attempts: [{ status: 200 }] })
  })
})
