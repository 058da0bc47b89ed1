import { describe, expect, test } from 'vitest'
import { APIError } from '../../src/core/apiError.ts'
import type { ClientOptions } from '../../src/core/types.ts'
import { createChatCompletionStream } from '../../src/operations/createChatCompletionStream.ts'
import { createCompletionStream } from '../../src/operations/createCompletionStream.ts'
import { createRunStream } from '../../src/operations/createRunStream.ts'
import { collectChatCompletion } from '../../src/streams/collectChatCompletion.ts'
import { collectCompletion } from '../../src/streams/collectCompletion.ts'
import { collectRun } from '../../src/streams/collectRun.ts'
import { eventStreamResponse } from '../../src/streams/eventStreamResponse.ts'
import { readEventStream } from '../../src/streams/readEventStream.ts'
import { requestStream } from '../../src/streams/requestStream.ts'
import { snapshots } from '../../src/streams/snapshots.ts'
import { StreamParseError } from '../../src/streams/streamParseError.ts'
import { StreamTruncatedError } from '../../src/streams/streamTruncatedError.ts'
import { textDeltas } from '../../src/streams/textDeltas.ts'
import { all } from '../support/all.ts'
import { type BodyEnd, outcome } from '../support/bodies.ts'
import { chunk } from '../support/chunk.ts'
import { errorOf } from '../support/errorOf.ts'
import { namedSSE, sse } from '../support/sse.ts'
import { streamingClient } from '../support/streamingClient.ts'

const params = { model: 'gpt-4o-mini', messages: [] }

/** What a chat stream of this text brings, how it ends, and whether its request was ended from here. */
async function chat(text: string, fields: object = {}, end?: BodyEnd, options: Omit<ClientOptions, 'headers'> = {}) {
  const { client, body } = streamingClient([text], { onDrift: null, ...options }, end)
  const { events, error } = await outcome(await createChatCompletionStream(client, { ...params, ...fields }))
  return { count: events.length, error, cancelled: body.cancelled.length }
}

const truncated = 'StreamTruncatedError: The stream ended before its answer did.'

describe('what completes a chat completion', () => {
  test('[DONE]; nothing after it is read', async () => {
    const junk = 'data: {"error": "late"}\n\ndata: not json\n\n'
    expect(await chat(`${sse(chunk('a'), '[DONE]')}${junk}`, {}, { stall: true })).toEqual({ count: 1, cancelled: 1 })
  })

  test('a finish reason, when [DONE] never comes', async () => {
    expect(await chat(sse(chunk('a'), chunk('', 'stop')))).toEqual({ count: 2, cancelled: 0 })
  })

  test('an unknown finish reason too', async () => {
    expect((await chat(sse(chunk('a', 'eos')))).error).toBe(undefined)
  })

  test('error: no finish reason', async () => {
    expect((await chat(sse(chunk('a')))).error).toBe(truncated)
  })

  test('error: an empty body', async () => {
    expect((await chat('')).error).toBe(truncated)
  })

  test('error: one of n choices is not finished, seen or not', async () => {
    expect((await chat(sse(chunk('a', 'stop')), { n: 2 })).error).toBe(truncated)
    expect((await chat(sse(chunk('a', 'stop'), chunk('b', null, 1)))).error).toBe(truncated)
    expect((await chat(sse(chunk('a', 'stop'), chunk('b', 'stop', 1)), { n: 2 })).error).toBe(undefined)
  })

  test('error: usage was asked for and did not come', async () => {
    const fields = { stream_options: { include_usage: true } }
    const usage = { ...chunk(''), choices: [], usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 } }
    expect((await chat(sse(chunk('a', 'stop')), fields)).error).toBe(truncated)
    expect((await chat(sse(chunk('a', 'stop'), usage), fields)).error).toBe(undefined)
    expect((await chat(sse(chunk('a', 'stop'), '[DONE]'), fields)).error).toBe(undefined)
  })

  test('error: fewer choices than n for each prompt', async () => {
    const choice = (index: number): object => ({ choices: [{ index, text: 'a', finish_reason: 'stop' }] })
    const complete = async (prompt: string | string[] | number[] | number[][], ...indexes: number[]) => {
      const { client } = streamingClient([sse(...indexes.map(choice))], { onDrift: null })
      return (await outcome(await createCompletionStream(client, { model: 'm', prompt, n: 2 }))).error
    }
    expect(await complete(['a', 'b'], 0, 1, 2)).toBe(truncated)
    expect(await complete(['a', 'b'], 0, 1, 2, 3)).toBe(undefined)
    expect(await complete([[1], [2]], 0, 1)).toBe(truncated)
    expect(await complete([1, 2, 3], 0, 1)).toBe(undefined)
    expect(await complete('a', 0, 1)).toBe(undefined)
  })
})

describe('what completes other streams', () => {
  const event = 'event: thread.run.created\ndata: {"id":"run_1","object":"thread.run"}\n\n'
  const run = async (text: string) => {
    const { client } = streamingClient([text], { onDrift: null })
    return outcome(await createRunStream(client, { thread_id: 'thread_1', assistant_id: 'asst_1' }))
  }

  test('assistants: done', async () => {
    const { events, error } = await run(`${event}event: done\ndata: [DONE]\n\n`)
    expect(events).toEqual([{ event: 'thread.run.created', data: { id: 'run_1', object: 'thread.run' } }])
    expect(error).toBe(undefined)
  })

  test('error: assistants without done, or with a part of it', async () => {
    expect((await run(event)).error).toBe(truncated)
    expect((await run(`${event}event: done\ndata: [D`)).error).toBe(truncated)
  })

  test('assistants: unknown events come through', async () => {
    const { events } = await run('event: thread.new\ndata: {"x":1}\n\nevent: done\ndata: [DONE]\n\n')
    expect(events).toEqual([{ event: 'thread.new', data: { x: 1 } }])
  })
})

describe('the last event, when no blank line ends it', () => {
  test('counts if it parses', async () => {
    expect(await chat(sse(chunk('a', 'stop')).trimEnd())).toEqual({ count: 1, cancelled: 0 })
    expect(await chat(`${sse(chunk('a'))}data: [DONE]`)).toEqual({ count: 1, cancelled: 0 })
  })

  test('is dropped if not: nothing is lost when the answer was complete', async () => {
    expect(await chat(`${sse(chunk('a', 'stop'))}data: {"cho`)).toEqual({ count: 1, cancelled: 0 })
  })

  test('error: is dropped if not, and the answer lacks its end', async () => {
    expect((await chat(`${sse(chunk('a'))}data: {"cho`)).error).toBe(truncated)
  })
})

describe('errors in the stream', () => {
  const broken = sse(chunk('a'), { error: { message: 'Overloaded', type: 'server_error', param: 'n', code: 'busy' } })

  test('error: an error object', async () => {
    const { client, body } = streamingClient([broken], {}, { stall: true })
    const error = await errorOf(all(await createChatCompletionStream(client, params)))
    expect(error).toBeInstanceOf(APIError)
    expect(error).toMatchObject({ code: 'busy', type: 'server_error', param: 'n', requestId: 'req_1' })
    expect(error).toMatchObject({ status: undefined, message: 'The stream ended with an error: Overloaded' })
    expect(error).toHaveProperty('body.error.code', 'busy')
    expect(body.cancelled).toHaveLength(1)
  })

  test('error: an error event, whatever its form', async () => {
    const messages: Record<string, string> = {
      '{"message":"Busy","code":503}': 'Busy',
      '{"error":"Busy"}': 'Busy',
      '{"error":{"message":"Busy"}}': 'Busy',
      '{"detail":1}': '{"detail":1}',
      '"Busy"': 'Busy',
    }
    for (const [data, message] of Object.entries(messages)) {
      const { error } = await chat(`event: error\ndata: ${data}\n\n`)
      expect(error).toBe(`APIError: The stream ended with an error: ${message}`)
    }
  })

  test('error: an event that is not JSON keeps its text', async () => {
    const { client } = streamingClient(['data: <html>\n\n'], {}, { stall: true })
    const error = await errorOf(all(await createChatCompletionStream(client, params)))
    expect(error).toBeInstanceOf(StreamParseError)
    expect(error).toMatchObject({ text: '<html>' })
  })

  test('comes after the events before it, once, and then the stream is over', async () => {
    const { client } = streamingClient([broken])
    const iterator = (await createChatCompletionStream(client, params))[Symbol.asyncIterator]()
    const results = await Promise.allSettled([iterator.next(), iterator.next(), iterator.next()])
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(results[2]).toHaveProperty('value.done', true)
  })

  test('error: null fields of that name are none', async () => {
    expect(await chat(sse({ ...chunk('a', 'stop'), error: null }))).toEqual({ count: 1, cancelled: 0 })
  })

  test('error: a connection that breaks', async () => {
    const { error } = await chat(sse(chunk('a')), {}, { error: new TypeError('terminated') })
    expect(error).toMatch(/^ConnectionError: .*terminated/)
  })

  test('a connection that breaks after all was said is no loss', async () => {
    expect(await chat(sse(chunk('a', 'stop')), {}, { error: new TypeError('terminated') })).toMatchObject({ count: 1 })
  })
})

describe('what is not part of an answer', () => {
  test('keep-alives: comments, named events, empty data', async () => {
    const noise = ': keep-alive\n\nevent: keepalive\ndata: ok\n\nevent: ping\ndata: {}\n\ndata:\n\ndata: null\n\n'
    expect(await chat(`${noise}${sse(chunk('a', 'stop'))}`)).toEqual({ count: 1, cancelled: 0 })
  })

  test('chunks under a name of their own count', async () => {
    expect(await chat(`event: message\n${sse(chunk('a', 'stop'))}event: end\ndata: [DONE]\n\n`)).toMatchObject({
      count: 1,
    })
  })

  test('odd values pass through, and break nothing', async () => {
    const odd = ['{"choices":null}', '{"choices":[null]}', '{"choices":{}}', '7', '[]', '"text"', 'true']
    expect(await chat(sse(...odd, chunk('a', 'stop')), {}, undefined)).toMatchObject({ count: 8 })
    const read = (): ReadableStream<never> & AsyncIterable<never> =>
      readEventStream<never>(new Response(sse(...odd, chunk('a', 'stop'))))
    expect(await outcome(textDeltas(read()))).toEqual({ events: ['a'] })
    expect((await outcome(snapshots(read()))).events.at(-1)).toMatchObject({ choices: [{ message: { content: 'a' } }] })
    expect(await collectChatCompletion(read())).toMatchObject({ choices: [{ message: { content: 'a' } }] })
    expect(await collectCompletion(read())).toMatchObject({ choices: [{ finish_reason: 'stop' }] })
    expect(await collectRun(read())).toEqual({ steps: [], messages: [] })
    expect(await eventStreamResponse(read()).text()).toBe(sse(...odd, chunk('a', 'stop'), '[DONE]'))
  })

  test('blank data, and [DONE] with spaces around it', async () => {
    for (const data of [
      'data:   ',
      'data: \t',
      'data:  [DONE]',
      'data: [DONE] ',
      'data:[DONE]',
      'data: \ndata: [DONE]',
    ]) {
      expect(await chat(`${sse(chunk('a', 'stop'))}${data}\n\n`)).toEqual({
        count: 1,
        cancelled: data.includes('D') ? 1 : 0,
      })
    }
  })

  test('choices without an index count by their place', async () => {
    const choices = (...texts: [string, string | null][]): object => ({
      choices: texts.map(([content, finish_reason]) => ({ delta: { content }, finish_reason })),
    })
    expect(await chat(sse(choices(['a', null]), chunk('b', 'stop')))).toMatchObject({ count: 2, error: undefined })
    const two = choices(['a', null], ['b', 'stop'])
    expect((await chat(sse(two))).error).toBe(truncated)
    expect((await chat(sse(two, choices(['c', 'stop'], ['', null])))).error).toBe(undefined)
  })
})

describe('a 200 that is no stream', () => {
  test('error: JSON is kept in an APIError', async () => {
    const headers = { 'content-type': 'application/json; charset=utf-8' }
    const { client } = streamingClient(['{"id":"chatcmpl-1"}'], { headers })
    const call = createChatCompletionStream(client, params)
    await expect(call).rejects.toMatchObject({ name: 'APIError', status: 200, body: { id: 'chatcmpl-1' } })
    await expect(call).rejects.toThrow('not a stream')
  })

  test('error: readEventStream says so at the first read, as of an error', async () => {
    const error = await outcome(readEventStream(Response.json({ error: { message: 'No' } }, { status: 401 })))
    expect(error).toMatchObject({ events: [], error: 'APIError: The server answered 401: No' })
    expect((await outcome(readEventStream(Response.json({ ok: true })))).error).toBe(
      'APIError: The stream held no event: {"ok":true}',
    )
  })
})

describe('checks', () => {
  test('onDrift hears of each event that drifts, which comes through', async () => {
    const drifts: unknown[] = []
    const onDrift = (drift: unknown): void => void drifts.push(drift)
    const odd = { ...chunk('a', 'stop'), model: 7 }
    expect(await chat(sse(odd, odd), {}, undefined, { onDrift })).toMatchObject({ count: 2 })
    expect(drifts).toHaveLength(2)
    expect(drifts[0]).toMatchObject({ of: 'event', value: odd, requestId: 'req_1', issues: [{ path: ['model'] }] })
  })

  test('error: what onDrift throws ends the stream at that event', async () => {
    const onDrift = (): void => {
      throw new RangeError('drift')
    }
    const events = sse(chunk('a'), { ...chunk('b'), model: 7 }, chunk('c', 'stop'))
    const { count, error, cancelled } = await chat(events, {}, { stall: true }, { onDrift })
    expect([count, error, cancelled]).toEqual([1, 'RangeError: drift', 1])
  })
})

describe('observe', () => {
  const observe = async (text: string): Promise<object[]> => {
    const seen: object[] = []
    await chat(text, {}, undefined, { observe: (event) => void seen.push(event) })
    return seen
  }

  test('response at the headers, streamEnd with model and usage', async () => {
    const usage = { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 }
    const seen = await observe(sse(chunk('a', 'stop'), { ...chunk(''), choices: [], usage }, '[DONE]'))
    expect(seen.map((event) => Object(event).type)).toEqual([
      'request',
      'attempt',
      'response',
      'firstEvent',
      'streamEnd',
    ])
    expect(seen.at(-1)).toMatchObject({
      model: 'gpt-4o-mini',
      usage,
      status: 200,
      requestId: 'req_1',
      error: undefined,
    })
  })

  test('the last usage and model that the stream told, also where later events tell none', async () => {
    const usage = { total_tokens: 3 }
    const seen = await observe(
      sse(
        { ...chunk('a'), model: 'first', usage: { total_tokens: 1 } },
        { ...chunk('b', 'stop'), usage },
        { choices: [] },
      ),
    )
    expect(seen.at(-1)).toMatchObject({ type: 'streamEnd', model: 'gpt-4o-mini', usage, complete: true })
    expect(seen[3]).toMatchObject({ type: 'firstEvent', model: 'first' })
  })

  test('of a run and a response, whose events hold them further in', async () => {
    const told = { model: 'gpt-5', usage: { total_tokens: 3 } }
    const run = namedSSE(['thread.run.completed', { id: 'run', ...told }], ['done', '[DONE]'])
    const response = sse({ type: 'response.completed', response: { status: 'completed', ...told } })
    for (const text of [run, response]) {
      const seen: object[] = []
      const { client } = streamingClient([text], { onDrift: null, observe: (event) => void seen.push(event) })
      const events = text === run ? 'assistants' : 'any'
      await outcome(await requestStream(client, { method: 'POST', path: '/x', events }))
      expect(seen.at(-1)).toMatchObject({ type: 'streamEnd', complete: true, ...told })
    }
  })

  test('streamEnd says whether the answer was complete, was left, or failed', async () => {
    const endOf = async (text: string, count: number): Promise<unknown> => {
      const seen: object[] = []
      const { client } = streamingClient(
        [text],
        { onDrift: null, observe: (event) => void seen.push(event) },
        { stall: true },
      )
      const stream = await createChatCompletionStream(client, params)
      const iterator = stream[Symbol.asyncIterator]()
      for (let read = 0; read < count; read++) await iterator.next().catch(() => {})
      await iterator.return()
      expect(seen.filter((event) => Object(event).type === 'streamEnd')).toHaveLength(1)
      return Object(seen.at(-1)).complete
    }
    const text = sse(chunk('a'), chunk('b', 'stop'), '[DONE]')
    expect(await endOf(text, 0)).toBe(false)
    expect(await endOf(text, 1)).toBe(false)
    expect(await endOf(text, 2), 'all was said, though [DONE] was not read').toBe(true)
    expect(await endOf(text, 3)).toBe(true)
    expect(await endOf(sse(chunk('a'), { error: 'no' }), 2)).toBe(false)
  })

  test('firstEvent comes once, before the drift of that event', async () => {
    const seen = await observe(sse({ ...chunk('a'), model: 7 }, chunk('b', 'stop')))
    expect(seen.map((event) => Object(event).type).slice(2)).toEqual(['response', 'firstEvent', 'streamEnd'])
    const drifting: unknown[] = []
    await chat(sse({ ...chunk('a', 'stop'), model: 7 }), {}, undefined, {
      onDrift: () => {},
      observe: ({ type }) => void drifting.push(type),
    })
    expect(drifting.slice(2)).toEqual(['response', 'firstEvent', 'drift', 'streamEnd'])
  })

  test('streamEnd with the error, once', async () => {
    const seen = await observe(sse(chunk('a')))
    expect(seen.filter((event) => Object(event).type === 'streamEnd')).toHaveLength(1)
    expect(Object(seen.at(-1)).error).toBeInstanceOf(StreamTruncatedError)
  })
})
