import { expect, inject, test } from 'vitest'
import { type CallEvent, type Client, createClient } from '../../src/core/index.ts'
import { azure } from '../../src/helpers/azure.ts'
import { connectRealtime, type RealtimeConnection } from '../../src/helpers/connectRealtime.ts'
import type { RealtimeServerEvent } from '../../src/schemas/RealtimeServerEvent.ts'
import { errorOf } from '../support/errorOf.ts'
import { planned, type SocketPlan } from '../support/socketPlan.ts'

const baseURL = `${inject('socketUrl')}/v1`
const client = createClient({ apiKey: 'sk-a-secret-key', baseURL })
const model = 'gpt-realtime'

function planning(plan: SocketPlan): Client {
  return { ...client, baseURL: planned(inject('socketUrl'), plan) }
}

/** Asks for a written answer. */
function ask({ send }: RealtimeConnection, text: string): void {
  const content = [{ type: 'input_text', text }]
  send({ type: 'conversation.item.create', item: { type: 'message', role: 'user', content } })
  send({ type: 'response.create', response: { output_modalities: ['text'] } })
}

/** The events up to one of a type. */
async function until(
  { events }: RealtimeConnection,
  type: RealtimeServerEvent['type'],
): Promise<RealtimeServerEvent[]> {
  const seen: RealtimeServerEvent[] = []
  for await (const event of events) {
    seen.push(event)
    if (event.type === type) break
  }
  return seen
}

test('a conversation: the session, then an answer to what was said, event by event', async () => {
  const connection = await connectRealtime(client, { model })
  ask(connection, 'Hello!')
  const seen = await until(connection, 'response.done')
  expect(seen[0]).toMatchObject({ type: 'session.created', session: { type: 'realtime', model } })
  const text = seen.flatMap((event) => (event.type === 'response.output_text.delta' ? [event.delta] : [])).join('')
  expect(text).toContain('“Hello!”')
  expect(seen.at(-1)).toMatchObject({
    type: 'response.done',
    response: { status: 'completed', output: [{ type: 'message', content: [{ type: 'output_text', text }] }] },
  })
})

test('leaving the loop closes the socket, and nothing can be sent any more', async () => {
  const connection = await connectRealtime(client, { model })
  for await (const _ of connection.events) break
  const error = await errorOf(Promise.resolve().then(() => connection.send({ type: 'response.create' })))
  expect(error).toMatchObject({ name: 'ConnectionError', sent: 'no', message: expect.stringContaining('is closed') })
  expect(await connection.events[Symbol.asyncIterator]().next()).toEqual({ value: undefined, done: true })
})

test('close, asyncDispose and cancel end reading quietly', async () => {
  for (const end of [
    (connection: RealtimeConnection) => connection.close(4000, 'enough'),
    (connection: RealtimeConnection) => connection[Symbol.asyncDispose](),
    (connection: RealtimeConnection) => connection.events.cancel(),
  ]) {
    const connection = await connectRealtime(client, { model })
    const reading = connection.events.getReader()
    expect((await reading.read()).done).toBe(false)
    reading.releaseLock()
    await end(connection)
    expect(await connection.events.getReader().read()).toEqual({ value: undefined, done: true })
  }
})

test('reads that wait are answered in order', async () => {
  const { events, close } = await connectRealtime(client, { model })
  const iterator = events[Symbol.asyncIterator]()
  const [first, second] = await Promise.all([iterator.next(), iterator.next()])
  expect([first.value?.type, second.value?.type]).toEqual(['session.created', 'conversation.created'])
  const waiting = iterator.next()
  close()
  expect(await waiting).toEqual({ value: undefined, done: true })
})

test('a code that no client may close with is refused, and the socket stays open', async () => {
  const connection = await connectRealtime(client, { model })
  expect(() => connection.close(42)).toThrow(/can't close its socket with code 42/)
  ask(connection, 'Still there?')
  await until(connection, 'response.done')
})

test('the signal ends it: before, while it opens, and while it is read', async () => {
  const reason = new Error('enough')
  const before = AbortSignal.abort(reason)
  expect(await errorOf(connectRealtime(client, { model }, {}, { signal: before }))).toBe(reason)

  const opening = new AbortController()
  const waiting = connectRealtime(client, { model }, {}, { signal: opening.signal })
  opening.abort(reason)
  expect(await errorOf(waiting)).toBe(reason)

  const reading = new AbortController()
  const connection = await connectRealtime(client, { model }, {}, { signal: reading.signal })
  const iterator = connection.events[Symbol.asyncIterator]()
  await iterator.next()
  reading.abort(reason)
  expect(await errorOf(iterator.next())).toBe(reason)
  expect(await iterator.next()).toEqual({ value: undefined, done: true })
})

test('a connection that breaks at any event is a ConnectionError after the events before it', async () => {
  for (let dieAt = 0; dieAt < 12; dieAt++) {
    const connection = await connectRealtime(planning({ dieAt }), { model })
    try {
      ask(connection, 'Hello!')
    } catch {
      // It has broken already.
    }
    const seen: unknown[] = []
    const reading = (async () => {
      for await (const event of connection.events) seen.push(event)
    })()
    expect(await errorOf(reading)).toMatchObject({ name: 'ConnectionError', code: 1006 })
    expect(seen.length).toBe(dieAt)
  }
})

test.each([
  [1001, 'ConnectionError'],
  [1011, 'ConnectionError'],
  [4000, 'ConnectionError'],
])('code %d of the server is a %s, which tells the code and the reason', async (code, name) => {
  const connection = await connectRealtime(planning({ dieAt: 1, code, reason: 'sk-a-secret-key is done' }), { model })
  expect(await errorOf(until(connection, 'response.done'))).toMatchObject({
    name,
    code,
    message: `connectRealtime lost its socket with code ${code} ([key] is done): open another one.`,
  })
})

test('code 1000 of the server ends the loop', async () => {
  const connection = await connectRealtime(planning({ dieAt: 1, code: 1000 }), { model })
  expect((await until(connection, 'response.done')).length).toBe(1)
})

test('a slow reader: what waits is handed out, then the socket is closed with 1009', async () => {
  const connection = await connectRealtime(planning({ repeat: 100 }), { model }, { maxQueue: 20_000 })
  await new Promise((resolve) => setTimeout(resolve, 200))
  const seen: unknown[] = []
  const reading = (async () => {
    for await (const event of connection.events) seen.push(event)
  })()
  expect(await errorOf(reading)).toMatchObject({
    name: 'ConnectionError',
    code: 1009,
    message: expect.stringContaining('more than 20000 characters waited'),
  })
  expect(seen.length).toBeGreaterThan(5)
  expect(seen.length).toBeLessThan(100)
})

test('an event of 10 MB comes whole, and one goes whole', async () => {
  const size = 10_000_000
  const connection = await connectRealtime(planning({ big: size }), { model })
  const seen: unknown[] = []
  for await (const event of connection.events) {
    seen.push(event)
    if (seen.length === 2) break
  }
  expect(Object(seen[1]).filling.length).toBe(size)

  const other = await connectRealtime(client, { model })
  other.send({ type: 'input_audio_buffer.append', audio: 'AAAA'.repeat(size / 4) })
  other.send({ type: 'input_audio_buffer.commit' })
  expect((await until(other, 'input_audio_buffer.committed')).at(-1)?.type).toBe('input_audio_buffer.committed')
})

test('what is no JSON is a StreamParseError that holds it, and closes the socket', async () => {
  const connection = await connectRealtime(planning({ garbage: '{"type":' }), { model })
  expect(await errorOf(until(connection, 'response.done'))).toMatchObject({
    name: 'StreamParseError',
    text: '{"type":',
  })
  expect(() => connection.send({ type: 'response.create' })).toThrow(/is closed/)
})

test('key, headers, query and prepare reach the server', async () => {
  const mine = createClient({
    apiKey: 'sk-a-secret-key',
    baseURL: `${inject('socketUrl')}/nowhere/v1`,
    query: { model },
    prepare: (call) => {
      expect(call).toMatchObject({ operation: 'connectRealtime', method: 'GET', path: '/realtime' })
      expect(call.headers.get('authorization')).toBe('Bearer sk-a-secret-key')
      return { ...call, params: {} }
    },
  })
  const connection = await connectRealtime(mine, { model: 'none' })
  expect((await until(connection, 'session.created'))[0]).toMatchObject({ session: { model } })
})

test('a client of Azure sends its key in a header', async () => {
  const mine = createClient(azure({ endpoint: `${inject('socketUrl')}/openai/v1`, apiKey: 'a-key-of-azure' }))
  const connection = await connectRealtime(mine, { model })
  expect((await until(connection, 'session.created')).length).toBe(1)
})

test('who observes the client is told how it went', async () => {
  const told: CallEvent[] = []
  const watched: Client = { ...client, observe: (event) => void told.push(event) }
  await until(await connectRealtime(watched, { model }), 'session.created')
  await errorOf(connectRealtime({ ...watched, baseURL: `${inject('refusingUrl')}/v1` }, { model }))
  expect(told.map(({ type, complete }) => [type, complete].filter((it) => it !== undefined).join())).toEqual([
    'request',
    'attempt',
    'response',
    'streamEnd,true',
    'request',
    'attempt',
    'failure',
  ])
  expect(told[2]).toMatchObject({ operation: 'connectRealtime', path: '/realtime', status: 101 })
})

test.each([
  [{}],
  [{ model, call_id: 'rtc_1' }],
  [{ intent: 'translation' }],
  [{ intent: 'something' as 'transcription', model }],
])('params that do not say what for are refused: %j', async (params) => {
  expect(await errorOf(connectRealtime(client, params as { model: string }))).toMatchObject({ name: 'OpenAIError' })
})

test('an option among the settings, a missing key and a bad base URL are refused before anything is opened', async () => {
  const misplaced = { timeout: 5 } as object
  expect(await errorOf(connectRealtime(client, { model }, misplaced))).toMatchObject({ name: 'OpenAIError' })
  expect(await errorOf(connectRealtime({ baseURL }, { model }))).toMatchObject({ name: 'OpenAIError' })
  expect(await errorOf(connectRealtime({ ...client, baseURL: 'ws://a' }, { model }))).toMatchObject({
    name: 'OpenAIError',
  })
})

test('no server, and one that refuses, are errors', async () => {
  const nowhere = { ...client, baseURL: `${inject('refusingUrl')}/v1` }
  expect(await errorOf(connectRealtime(nowhere, { model }))).toMatchObject({ name: 'ConnectionError' })
  const error = await errorOf(connectRealtime(client, { model: 'none-such' }))
  // Workers see the answer; a WebSocket does not show it.
  expect(['APIError', 'ConnectionError']).toContain(Object(error).name)
  if ('WebSocketPair' in globalThis) expect(error).toMatchObject({ status: 404, code: 'model_not_found' })
})

test('a socket that takes too long to open is a TimeoutError', async () => {
  const slow: Client = { ...client, apiKey: () => new Promise((resolve) => setTimeout(resolve, 500, 'sk-late')) }
  const error = await errorOf(connectRealtime(slow, { model }, {}, { timeout: 50 }))
  expect(error).toMatchObject({ name: 'TimeoutError', limit: 'timeout' })
})
