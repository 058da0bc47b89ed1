import { describe, expect, test } from 'vitest'
import { createChatCompletionStream } from '../../src/operations/createChatCompletionStream.ts'
import { requestStream } from '../../src/streams/requestStream.ts'
import { serverSentEvents } from '../../src/streams/serverSentEvents.ts'
import { StreamParseError } from '../../src/streams/streamParseError.ts'
import { outcome } from '../support/bodies.ts'
import { chunk } from '../support/chunk.ts'
import { sse } from '../support/sse.ts'
import { streamingClient } from '../support/streamingClient.ts'

const params = { model: 'gpt-4o-mini', messages: [] }
const ten = Array.from({ length: 10 }, (_, at) => sse(chunk(`${at}`, at === 9 ? 'stop' : null)))

async function openChat(end?: { stall: boolean }) {
  const { client, body } = streamingClient(end ? ten.slice(0, 5) : ten, {}, end)
  return { stream: await createChatCompletionStream(client, params), body, sent: client.sent }
}

const text = (chunks: { choices: { delta?: { content?: unknown } | null | undefined }[] }[]): string =>
  chunks.map(({ choices }) => choices[0]?.delta?.content).join('')

describe('as a ReadableStream', () => {
  test('default: read by a reader', async () => {
    const { stream } = await openChat()
    const reader = stream.getReader()
    const first = await reader.read()
    expect(first.value?.choices[0]?.delta?.content).toBe('0')
    reader.releaseLock()
    expect(text((await outcome(stream)).events)).toBe('123456789')
  })

  test('pipeThrough and pipeTo', async () => {
    const { stream, body } = await openChat()
    let written = ''
    const upper = new TransformStream<{ choices: object[] }, string>({
      transform: (value, controller) => controller.enqueue(JSON.stringify(value.choices[0]).toUpperCase()),
    })
    const write = (value: string): void => {
      written += value
    }
    await stream.pipeThrough(upper).pipeTo(new WritableStream({ write }))
    expect(written.match(/"CONTENT":"\d"/g)).toHaveLength(10)
    expect(body.cancelled).toHaveLength(0)
  })

  test('tee: both branches see every event', async () => {
    const { stream } = await openChat()
    const [left, right] = stream.tee()
    const read = async (branch: ReadableStream<{ choices: object[] }>): Promise<number> => {
      let count = 0
      for (const reader = branch.getReader(); !(await reader.read()).done; ) count++
      return count
    }
    expect(await Promise.all([read(left), read(right)])).toEqual([10, 10])
  })

  test('pull-driven: one read of the body per demand, none before the first', async () => {
    const { stream, body } = await openChat()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(body.reads).toBe(0)
    const iterator = stream[Symbol.asyncIterator]()
    await iterator.next()
    expect(body.reads).toBe(1)
    await iterator.next()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(body.reads).toBe(2)
    await iterator.return()
  })

  test('carries response and request id', async () => {
    const { stream, sent } = await openChat()
    expect(stream.requestId).toBe('req_1')
    expect(stream.response.status).toBe(200)
    expect(sent[0]?.body).toEqual({ ...params, stream: true })
    await stream.cancel()
  })
})

describe('as an iterable', () => {
  test('default: every event once; locked meanwhile, free and empty afterwards', async () => {
    const { stream } = await openChat()
    let read = ''
    for await (const { choices } of stream) {
      read += choices[0]?.delta?.content
      expect(stream.locked).toBe(true)
    }
    expect(read).toBe('0123456789')
    expect(stream.locked).toBe(false)
    expect((await outcome(stream)).events).toEqual([])
  })

  test('where the platform streams are not iterable', async () => {
    const native = Object.getOwnPropertyDescriptor(ReadableStream.prototype, Symbol.asyncIterator)
    Reflect.deleteProperty(ReadableStream.prototype, Symbol.asyncIterator)
    try {
      expect(Symbol.asyncIterator in ReadableStream.prototype).toBe(false)
      const { stream } = await openChat()
      expect(text((await outcome(stream)).events)).toBe('0123456789')
    } finally {
      if (native) Object.defineProperty(ReadableStream.prototype, Symbol.asyncIterator, native)
    }
  })

  test('a second loop on a stream that is being read is refused, as by the platform', async () => {
    const { stream } = await openChat()
    const iterator = stream[Symbol.asyncIterator]()
    expect(() => stream[Symbol.asyncIterator]()).toThrow(TypeError)
    await iterator.return()
  })

  test('calls of next made at once are answered in order', async () => {
    const { stream } = await openChat()
    const iterator = stream[Symbol.asyncIterator]()
    const late: Promise<unknown>[] = []
    const first = iterator.next()
    first.then(() => late.push(iterator.next()))
    const results = await Promise.all([first, iterator.next(), iterator.next()])
    const values = [...results, ...((await Promise.all(late)) as typeof results)].map(({ value }) => value)
    expect(text(values.filter((value) => value !== undefined))).toBe('0123')
    await iterator.return()
  })

  test('they settle in order too, also one that is made between', async () => {
    const { client } = streamingClient([ten.join('')])
    const iterator = (await createChatCompletionStream(client, params))[Symbol.asyncIterator]()
    const order: string[] = []
    const first = iterator.next()
    const second = iterator.next()
    const third = first.then(() => {
      order.push('first')
      return iterator.next().then(() => order.push('third'))
    })
    second.then(() => order.push('second'))
    await third
    expect(order).toEqual(['first', 'second', 'third'])
    await iterator.return()
  })

  test('in order also where a read brings no event, or several', async () => {
    const { client } = streamingClient([': nothing\n\n', `${ten[0]}${ten[1]}`, ': nothing\n\n', ...ten.slice(2)])
    const iterator = (await createChatCompletionStream(client, params))[Symbol.asyncIterator]()
    const results = await Promise.all(ten.map(() => iterator.next()))
    expect(text(results.map(({ value }) => value).filter((value) => value !== undefined))).toBe('0123456789')
    expect((await iterator.next()).done).toBe(true)
  })
})

describe('leaving early ends the request', () => {
  const ways: Record<string, (stream: Awaited<ReturnType<typeof openChat>>['stream']) => Promise<unknown>> = {
    async break(stream) {
      for await (const _ of stream) break
    },
    async return(stream) {
      return (async () => {
        for await (const event of stream) return event
        return
      })()
    },
    async throw(stream) {
      const leave = async (): Promise<void> => {
        for await (const _ of stream) throw new RangeError('enough')
      }
      await expect(leave()).rejects.toThrow(RangeError)
    },
    async cancel(stream) {
      await stream.cancel('enough')
    },
    async 'cancel of a reader'(stream) {
      const reader = stream.getReader()
      await reader.read()
      await reader.cancel('enough')
    },
    async 'await using'(stream) {
      await using held = stream
      await held[Symbol.asyncIterator]().next()
    },
    async 'await using of an iterator'(stream) {
      await using held = stream[Symbol.asyncIterator]()
      await held.next()
    },
    async 'cancel while a read is pending'(stream) {
      const iterator = stream[Symbol.asyncIterator]()
      for (let at = 0; at < 5; at++) await iterator.next()
      const pending = iterator.next()
      await iterator.return()
      expect(await pending).toEqual({ value: undefined, done: true })
    },
  }
  for (const [name, leave] of Object.entries(ways)) {
    test(name, async () => {
      const { stream, body } = await openChat({ stall: true })
      await leave(stream)
      expect(body.cancelled).toHaveLength(1)
      expect((await outcome(stream)).events).toEqual([])
    })
  }

  test('cancel passes its reason on', async () => {
    const { stream, body } = await openChat()
    await stream.cancel('enough')
    expect(body.cancelled).toEqual(['enough'])
  })
})

describe('requestStream', () => {
  test('default: any JSON, to the end of the body', async () => {
    const { client } = streamingClient([sse({ type: 'a' }, 5, ['b'])])
    const stream = await requestStream(client, { method: 'POST', path: '/responses', body: { input: 'Hi' } })
    expect((await outcome(stream)).events).toEqual([{ type: 'a' }, 5, ['b']])
    expect(client.sent).toMatchObject([
      { url: 'https://api.openai.com/v1/responses', body: { input: 'Hi', stream: true } },
    ])
  })

  test('behavior: the chosen family of events decides what is complete', async () => {
    const { client } = streamingClient([sse(chunk('a', 'stop'))])
    const call = { method: 'POST', path: '/chat/completions', body: { n: 2 }, events: 'chat' as const }
    expect((await outcome(await requestStream(client, call))).error).toMatch(/^StreamTruncatedError/)
  })
})

test('error: a short chunk that is no bytes is not lost', async () => {
  const texts = new ReadableStream({
    start(controller) {
      controller.enqueue('data: a\n\n')
      controller.close()
    },
  })
  await expect(serverSentEvents(texts)[Symbol.asyncIterator]().next()).rejects.toThrow(TypeError)
})

test('error: a body that breaks with an error of ours, as a piped stream does', async () => {
  const broken = new StreamParseError('An event is not JSON: x', { text: 'x' })
  const body = new ReadableStream({ pull: (controller) => controller.error(broken) })
  await expect(serverSentEvents(body)[Symbol.asyncIterator]().next()).rejects.toBe(broken)
})

test('error: chunks that are no bytes end the stream and what it reads from', async () => {
  let isCancelled = false
  const texts = new ReadableStream({
    pull: (controller) => controller.enqueue('data: a\n\n'),
    cancel() {
      isCancelled = true
    },
  })
  const events = serverSentEvents(texts)[Symbol.asyncIterator]()
  await expect(events.next()).rejects.toThrow(TypeError)
  expect(await events.next()).toEqual({ value: undefined, done: true })
  expect(isCancelled).toBe(true)
})
