import { describe, expect, test } from 'vitest'
import { createClient, isAPIError, isConnectionError, OpenAIError, throwOnDrift } from '../../src/core/index.ts'
import { followResponse, type ResumeEvent } from '../../src/helpers/followResponse.ts'
import { cancelResponse } from '../../src/operations/cancelResponse.ts'
import { createResponse } from '../../src/operations/createResponse.ts'
import { createResponseStream } from '../../src/operations/createResponseStream.ts'
import { getResponse } from '../../src/operations/getResponse.ts'
import { getResponseStream } from '../../src/operations/getResponseStream.ts'
import { collectResponse } from '../../src/streams/collectResponse.ts'
import { eventStreamResponse } from '../../src/streams/eventStreamResponse.ts'
import { readEventStream } from '../../src/streams/readEventStream.ts'
import { requestStream } from '../../src/streams/requestStream.ts'
import { streamCursor } from '../../src/streams/streamCursor.ts'
import { createClock, createMockServer } from '../../src/testing/index.ts'
import { all } from '../support/all.ts'
import { errorOf } from '../support/errorOf.ts'
import { fakeClient } from '../support/fakeClient.ts'
import { namedSSE } from '../support/sse.ts'

const params = { model: 'gpt-5', input: 'Write a poem.', background: true }
const at = ({ sequence_number }: { sequence_number: number }): number => sequence_number

/** Whether a request is for the events of a response, and not for the response itself. */
const isStreamed = ({ method, url }: Request): boolean => method === 'GET' && url.includes('stream=true')

/** A mock whose time stands still, a client of it, a response that it makes in the background, and what is asked of it. */
async function newResponse() {
  const clock = createClock()
  const mock = createMockServer({ clock })
  const urls: URL[] = []
  const fetch: typeof mock.fetch = (input, init) => {
    urls.push(new URL(`${input}`))
    return mock.fetch(input, init)
  }
  const client = createClient({ apiKey: 'test', fetch, onDrift: throwOnDrift, maxRetries: 0 })
  const { id } = await createResponse(client, params)
  return { mock, client, clock, urls, response_id: id }
}

describe('followResponse', () => {
  test('default: the events of a response of the background', async () => {
    const { client, response_id } = await newResponse()
    const followed = await followResponse(client, { response_id })
    expect(followed.requestId).toMatch(/^req_/)
    const events = await all(followed)
    expect(events.map(at)).toEqual(events.map((_, index) => index))
    expect(await collectResponse(await followResponse(client, { response_id }))).toEqual(
      await getResponse(client, { response_id }),
    )
  })

  test('a lost connection goes on after the last event, each way of losing it', async () => {
    for (const fault of [{ cutAt: 3000 }, { cutAt: 3000, reset: true }]) {
      const { mock, client, urls, response_id } = await newResponse()
      const whole = await all(await getResponseStream(client, { response_id }))
      mock.faults.add({ match: isStreamed, times: 2, ...fault })
      const resumed: ResumeEvent[] = []
      const onResume = (event: ResumeEvent) => resumed.push(event)
      const events = await all(await followResponse(client, { response_id }, { onResume }))
      expect(events.map(at)).toEqual(whole.map(at))
      expect(resumed).toMatchObject([
        { response_id, error: { name: 'reset' in fault ? 'ConnectionError' : 'StreamTruncatedError' } },
        { response_id },
      ])
      const asked = urls.slice(-2).map(({ searchParams }) => Number(searchParams.get('starting_after')))
      expect(asked).toEqual(resumed.map(({ starting_after }) => starting_after))
    }
  })

  test('a silent connection is lost too', async () => {
    const { mock, client, response_id } = await newResponse()
    mock.faults.add({ match: isStreamed, stall: 5000 })
    const events = await all(await followResponse(client, { response_id }, {}, { idleTimeout: 100, maxRetries: 1 }))
    expect(events.at(-1)?.type).toBe('response.completed')
  })

  test('goes on from a cursor', async () => {
    const { client, response_id } = await newResponse()
    const events = await all(await followResponse(client, { response_id, starting_after: 4 }))
    expect(at(Object(events[0]))).toBe(5)
  })

  test('a server that begins anew: what was had is not had twice', async () => {
    const events = [0, 1, 2].map((sequence_number) => ({ type: 'response.in_progress', sequence_number }))
    const last = { type: 'response.completed', sequence_number: 3, response: { id: 'resp_1', status: 'completed' } }
    const bodies = [events.slice(0, 2), [...events, last]]
    const client = fakeClient(
      (_: unknown, count: number) =>
        new Response(namedSSE(...(bodies[count - 1] ?? []).map((event): [string, object] => [event.type, event])), {
          headers: { 'content-type': 'text/event-stream' },
        }),
      { onDrift: null },
    )
    const followed = await all(await followResponse(client, { response_id: 'resp_1' }))
    expect(followed.map(at)).toEqual([0, 1, 2, 3])
    expect(client.sent.map(({ query }) => query['starting_after'])).toEqual([undefined, '1'])
  })

  test('events without a number are counted', async () => {
    const event = { type: 'response.in_progress' }
    const last = { type: 'response.completed', response: { id: 'resp_1', status: 'completed' } }
    const client = fakeClient(
      (_: unknown, count: number) =>
        new Response(namedSSE([event.type, event], ...(count > 1 ? [[last.type, last] as [string, object]] : [])), {
          headers: { 'content-type': 'text/event-stream' },
        }),
      { onDrift: null },
    )
    expect(await all(await followResponse(client, { response_id: 'resp_1' }))).toHaveLength(3)
    expect(client.sent.map(({ query }) => query['starting_after'])).toEqual([undefined, '0'])
  })

  describe('where it is not streamed any more', () => {
    test('is polled, and ends with the whole response', async () => {
      const { mock, client, clock, response_id } = await newResponse()
      const whole = await all(await getResponseStream(client, { response_id }))
      mock.faults.add({ match: 'getResponse', cutAt: 3000 })
      const stream = await followResponse(client, { response_id })
      const events = []
      for await (const event of stream) {
        events.push(event)
        clock.advance(301_000)
      }
      const last = events.at(-1)
      const before = events.at(-2)
      expect(events.length).toBeLessThan(whole.length)
      expect(last).toEqual({
        type: 'response.completed',
        response: await getResponse(client, { response_id }),
        sequence_number: at(Object(before)) + 1,
      })
    })

    test('from the start: the last event alone', async () => {
      const { client, clock, response_id } = await newResponse()
      clock.advance(301_000)
      const events = await all(await followResponse(client, { response_id }))
      expect(events).toMatchObject([{ type: 'response.completed', sequence_number: 0 }])
    })

    test.each(['failed', 'incomplete', 'cancelled'])('ends as the response did: %s', async (status) => {
      const { mock, client, response_id } = await newResponse()
      const response = { ...(await getResponse(client, { response_id })), status, error: null }
      mock.faults.add({ match: 'getResponse', status: 400 })
      mock.faults.add({ match: 'getResponse', times: 2, body: response })
      const events = await all(await followResponse(client, { response_id }))
      expect(events).toEqual([{ type: `response.${status}`, response, sequence_number: 0 }])
    })
  })

  test('a response that is cancelled meanwhile', async () => {
    const { client, response_id } = await newResponse()
    const events = []
    for await (const event of await followResponse(client, { response_id })) {
      events.push(event)
      if (events.length === 2) await cancelResponse(client, { response_id })
    }
    expect(events.at(-1)).toMatchObject({ type: 'response.cancelled', response: { status: 'cancelled' } })
  })

  test('error: connections in a row that bring nothing', async () => {
    const { mock, client, response_id } = await newResponse()
    mock.faults.add({ match: isStreamed, times: 9, cutAt: 10, reset: true })
    const resumed: ResumeEvent[] = []
    const settings = { onResume: (event: ResumeEvent) => resumed.push(event) }
    const error = await errorOf(all(await followResponse(client, { response_id }, settings, { maxRetries: 0 })))
    expect(isConnectionError(error)).toBe(true)
    expect(resumed).toEqual([])
  })

  test('error: a response that was not made in the background', async () => {
    const { client } = await newResponse()
    const { id } = await createResponse(client, { ...params, background: false })
    const error = await errorOf(followResponse(client, { response_id: id }))
    expect(error).toBeInstanceOf(OpenAIError)
    expect(error).toMatchObject({ message: expect.stringContaining('`background: true`'), cause: { status: 400 } })
  })

  test('error: a response that is not there', async () => {
    const { client } = await newResponse()
    const error = await errorOf(followResponse(client, { response_id: 'resp_none' }))
    expect(isAPIError(error) && error.status).toBe(404)
  })

  test('error: an option among the settings', async () => {
    const { client, response_id } = await newResponse()
    const settings: object = { signal: AbortSignal.abort() }
    expect(await errorOf(followResponse(client, { response_id }, settings))).toBeInstanceOf(OpenAIError)
  })

  test('leaving and abort end it, between connections too', async () => {
    const { mock, client, response_id } = await newResponse()
    for await (const _ of await followResponse(client, { response_id })) break
    const controller = new AbortController()
    mock.faults.add({ match: isStreamed, times: 9, cutAt: 10 })
    const settings = { onResume: () => setTimeout(() => controller.abort('enough'), 20) }
    const stream = await followResponse(client, { response_id }, settings, { signal: controller.signal, maxRetries: 2 })
    expect(await errorOf(all(stream))).toBe('enough')
  })
})

describe('streamCursor', () => {
  test('default: the place after the last event, from any stream of a response', async () => {
    const { client, response_id } = await newResponse()
    const made = await createResponseStream(client, params)
    const body = { ...params, stream: true }
    const streams = [
      made,
      await getResponseStream(client, { response_id }),
      await followResponse(client, { response_id }),
      readEventStream<never>(eventStreamResponse(await getResponseStream(client, { response_id })), {
        events: 'responses',
      }),
      await requestStream<never>(client, { method: 'POST', path: '/responses', body }),
      await requestStream<never>(client, { method: 'POST', path: '/responses', body, events: 'responses' }),
    ]
    for (const stream of streams) {
      let count = 0
      for await (const _ of stream) if (++count === 3) break
      const cursor = streamCursor(stream)
      expect(cursor).toEqual({ response_id: expect.stringMatching(/^resp_/), starting_after: 2 })
      expect(JSON.parse(JSON.stringify(cursor))).toEqual(cursor)
    }
  })

  test('before the first event: of a stream that was asked for by its id', async () => {
    const { client, response_id } = await newResponse()
    const stream = await getResponseStream(client, { response_id })
    expect(streamCursor(stream)).toEqual({ response_id })
    const later = await getResponseStream(client, { response_id, starting_after: 3 })
    expect(streamCursor(later)).toEqual({ response_id, starting_after: 3 })
    await Promise.all([stream.cancel(), later.cancel()])
  })

  test('what one process reads and another goes on with is whole', async () => {
    const { client, response_id } = await newResponse()
    const whole = await all(await getResponseStream(client, { response_id }))
    const stream = await getResponseStream(client, { response_id })
    const events = []
    for await (const event of stream) {
      events.push(event)
      if (events.length === 5) break
    }
    const cursor = JSON.parse(JSON.stringify(streamCursor(stream)))
    events.push(...(await all(await followResponse(client, cursor))))
    expect(events.map(at)).toEqual(whole.map(at))
  })

  test('error: before an event has named the response', async () => {
    const { client } = await newResponse()
    const stream = await createResponseStream(client, params)
    expect(() => streamCursor(stream)).toThrow('has no cursor')
    await stream.cancel()
  })
})
