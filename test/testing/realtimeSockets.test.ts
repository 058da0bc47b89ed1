import { safeParse } from 'valibot'
import { expect, test } from 'vitest'
import { connectRealtime, type RealtimeConnection } from '../../src/helpers/connectRealtime.ts'
import { defineTool } from '../../src/helpers/defineTool.ts'
import { realtimeTools } from '../../src/helpers/realtimeTools.ts'
import { createRealtimeCall } from '../../src/operations/createRealtimeCall.ts'
import { createRealtimeClientSecret } from '../../src/operations/createRealtimeClientSecret.ts'
import { hangupRealtimeCall } from '../../src/operations/hangupRealtimeCall.ts'
import type { RealtimeServerEvent } from '../../src/schemas/RealtimeServerEvent.ts'
import { RealtimeServerEventSchema } from '../../src/schemas/RealtimeServerEvent.ts'
import { all } from '../support/all.ts'
import { errorOf } from '../support/errorOf.ts'
import { readUntil, settingsFor, typesOf } from './support/connectTo.ts'
import { createBareWorld } from './support/world.ts'

const model = 'gpt-realtime'

async function begin(): Promise<RealtimeConnection> {
  const { client, mock } = createBareWorld()
  const connection = await connectRealtime(client, { model }, settingsFor(mock))
  await readUntil(connection, 'conversation.created')
  return connection
}

function say({ send }: RealtimeConnection, text: string, id?: string): void {
  const content = [{ type: 'input_text', text }]
  send({ type: 'conversation.item.create', item: { id, type: 'message', role: 'user', content } })
}

/** Sound of so many milliseconds: a tone, or silence. */
function sound(ms: number, volume: number): string {
  const samples = Int16Array.from({ length: ms * 24 }, (_, at) => volume * Math.sin(at / 8))
  let letters = ''
  for (const byte of new Uint8Array(samples.buffer)) letters += String.fromCharCode(byte)
  return btoa(letters)
}

async function errorAfter(connection: RealtimeConnection, event: object): Promise<unknown> {
  connection.send(event as never)
  const seen = await readUntil(connection, 'error')
  return Object(seen.at(-1)).error
}

test('a spoken answer has text, sound and its end, each event as the document has it', async () => {
  const connection = await begin()
  say(connection, 'Hello!')
  connection.send({ type: 'response.create' })
  const seen = await readUntil(connection, 'response.done')
  for (const event of seen) expect(safeParse(RealtimeServerEventSchema, event).issues, event.type).toBeUndefined()
  expect(typesOf(seen.filter(({ type }) => !type.endsWith('.delta')))).toEqual([
    'conversation.item.added',
    'conversation.item.done',
    'response.created',
    'rate_limits.updated',
    'response.output_item.added',
    'conversation.item.added',
    'response.content_part.added',
    'response.output_audio.done',
    'response.output_audio_transcript.done',
    'response.content_part.done',
    'conversation.item.done',
    'response.output_item.done',
    'response.done',
  ])
  const texts = seen.flatMap((event) => (event.type === 'response.output_audio_transcript.delta' ? [event.delta] : []))
  const sounds = seen.flatMap((event) => (event.type === 'response.output_audio.delta' ? [event.delta] : []))
  expect(sounds.length).toBe(texts.length)
  expect(sounds[0]?.length).toBe(6400)
  expect(seen.at(-1)).toMatchObject({
    response: { status: 'completed', output: [{ content: [{ transcript: texts.join('') }] }] },
  })
})

test('settings change where they are given, and stay elsewhere', async () => {
  const connection = await begin()
  const { send } = connection
  send({
    type: 'session.update',
    session: { type: 'realtime', output_modalities: ['text'], audio: { output: { voice: 'cedar' } } },
  })
  const [updated] = await readUntil(connection, 'session.updated')
  expect(updated).toMatchObject({
    session: {
      output_modalities: ['text'],
      audio: { output: { voice: 'cedar', speed: 1 }, input: { turn_detection: {} } },
    },
  })
  send({ type: 'session.update', session: { type: 'realtime', audio: { input: { turn_detection: null } } } })
  const [next] = await readUntil(connection, 'session.updated')
  expect(next).toMatchObject({
    session: { audio: { input: { turn_detection: null, format: {} }, output: { voice: 'cedar' } } },
  })
})

test('tools: the call, the answers that realtimeTools makes, and the last word', async () => {
  const connection = await begin()
  const weather = defineTool({
    name: 'get_weather',
    description: 'Tells the weather in a city.',
    parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
    run: ({ city }) => `It is sunny in ${city}.`,
  })
  const { tools, answer } = realtimeTools([weather])
  connection.send({ type: 'session.update', session: { type: 'realtime', tools, output_modalities: ['text'] } })
  say(connection, 'How is the weather in Paris?')
  connection.send({ type: 'response.create' })
  const seen: RealtimeServerEvent[] = []
  for await (const event of connection.events) {
    seen.push(event)
    const answers = await answer(event)
    for (const one of answers) connection.send(one)
    if (event.type === 'response.done' && !answers.length) break
  }
  expect(typesOf(seen)).toContain('response.function_call_arguments.done')
  const last = seen.at(-1)
  expect(JSON.stringify(last)).toContain('The tools say: It is sunny in Paris.')
})

test('realtimeTools leaves what waits, tells errors, and answers nothing else', async () => {
  const call = { type: 'function_call', call_id: 'call_1', name: 'a', arguments: '{}' } as const
  const done = { type: 'response.done', event_id: 'e', response: { status: 'completed', output: [call] } } as const
  const parameters = { type: 'object' } as const
  const fails = defineTool({
    name: 'a',
    parameters,
    run: () => {
      throw new Error('no network')
    },
  })
  const event: RealtimeServerEvent = { ...done, response: { ...done.response, output: [...done.response.output] } }
  expect(await realtimeTools([fails]).answer(event)).toEqual([
    {
      type: 'conversation.item.create',
      item: { type: 'function_call_output', call_id: 'call_1', output: 'Error: no network' },
    },
    { type: 'response.create' },
  ])
  expect(await errorOf(realtimeTools([fails], { onToolError: 'throw' }).answer(event))).toMatchObject({
    message: 'no network',
  })
  expect(await realtimeTools([defineTool({ name: 'a', parameters })]).answer(event)).toEqual([])
  const cancelled: RealtimeServerEvent = { ...event, response: { ...event.response, status: 'cancelled' } }
  expect(await realtimeTools([fails]).answer(cancelled)).toEqual([])
})

test('a response can be cancelled; what was said stays', async () => {
  const connection = await begin()
  say(connection, 'Hello!')
  connection.send({ type: 'response.create' })
  await readUntil(connection, 'response.output_audio.delta')
  connection.send({ type: 'response.cancel' })
  const seen = await readUntil(connection, 'response.done')
  expect(seen.at(-1)).toMatchObject({
    response: {
      status: 'cancelled',
      status_details: { reason: 'client_cancelled' },
      output: [{ status: 'incomplete' }],
    },
  })
  expect(await errorAfter(connection, { type: 'response.cancel' })).toMatchObject({
    code: 'response_cancel_not_active',
  })
})

test('speech is heard, interrupts the answer, and is answered when it stops', async () => {
  const connection = await begin()
  const { send } = connection
  const input = { transcription: { model: 'gpt-4o-mini-transcribe' } }
  send({ type: 'session.update', session: { type: 'realtime', audio: { input } } })
  const hear = (ms: number, volume: number): void =>
    send({ type: 'input_audio_buffer.append', audio: sound(ms, volume) })
  hear(100, 0)
  hear(300, 9000)
  hear(250, 0)
  const seen = await readUntil(connection, 'response.output_audio.delta')
  expect(typesOf(seen).slice(0, 6)).toEqual([
    'session.updated',
    'input_audio_buffer.speech_started',
    'input_audio_buffer.speech_stopped',
    'input_audio_buffer.committed',
    'conversation.item.added',
    'conversation.item.done',
  ])
  hear(100, 9000)
  const next = await readUntil(connection, 'response.done')
  expect(next.map(({ type }) => type)).toContain('input_audio_buffer.speech_started')
  expect(next.at(-1)).toMatchObject({ response: { status: 'cancelled', status_details: { reason: 'turn_detected' } } })
  hear(250, 0)
  for (const ms of [650, 350]) {
    const written = await readUntil(connection, 'conversation.item.input_audio_transcription.completed')
    expect(written.at(-1)).toMatchObject({ transcript: `This is made up: ${ms} ms of sound.` })
  }
})

test('without turn detection, sound waits for a commit, which needs some', async () => {
  const connection = await begin()
  const { send } = connection
  send({ type: 'session.update', session: { type: 'realtime', audio: { input: { turn_detection: null } } } })
  expect(await errorAfter(connection, { type: 'input_audio_buffer.commit' })).toMatchObject({
    code: 'input_audio_buffer_commit_empty',
  })
  send({ type: 'input_audio_buffer.append', audio: sound(200, 9000) })
  send({ type: 'input_audio_buffer.clear' })
  await readUntil(connection, 'input_audio_buffer.cleared')
  send({ type: 'input_audio_buffer.append', audio: sound(200, 9000) })
  send({ type: 'input_audio_buffer.commit' })
  expect(typesOf(await readUntil(connection, 'conversation.item.done'))[0]).toBe('input_audio_buffer.committed')
})

test('items can be put anywhere, fetched, cut and taken out', async () => {
  const connection = await begin()
  const { send } = connection
  say(connection, 'second', 'item_2')
  await readUntil(connection, 'conversation.item.done')
  const item = {
    id: 'item_1',
    type: 'message',
    role: 'user',
    content: [{ type: 'input_text', text: 'first' }],
  } as const
  send({ type: 'conversation.item.create', previous_item_id: 'root', item: { ...item, content: [...item.content] } })
  expect((await readUntil(connection, 'conversation.item.done')).at(-1)).toMatchObject({ previous_item_id: null })
  send({ type: 'conversation.item.retrieve', item_id: 'item_2' })
  expect(await readUntil(connection, 'conversation.item.retrieved')).toMatchObject([{ item: { id: 'item_2' } }])
  send({ type: 'response.create' })
  const done = (await readUntil(connection, 'response.done')).at(-1)
  const spoken = `${Object(done).response.output[0].id}`
  send({ type: 'conversation.item.truncate', item_id: spoken, content_index: 0, audio_end_ms: 300 })
  expect(await readUntil(connection, 'conversation.item.truncated')).toMatchObject([{ audio_end_ms: 300 }])
  send({ type: 'conversation.item.delete', item_id: 'item_2' })
  expect(await readUntil(connection, 'conversation.item.deleted')).toMatchObject([{ item_id: 'item_2' }])
  for (const type of ['conversation.item.retrieve', 'conversation.item.delete'])
    expect(await errorAfter(connection, { type, item_id: 'item_2', event_id: 'mine' })).toMatchObject({
      type: 'invalid_request_error',
      code: 'item_not_found',
      event_id: 'mine',
    })
})

test.each<[event: object, expected: object]>([
  [{ type: 'nothing' }, { param: 'type' }],
  [{}, { param: 'type' }],
  [{ type: 'response.create', response: { output_modalities: ['smell'] } }, { param: 'response.output_modalities[0]' }],
  [{ type: 'input_audio_buffer.append', audio: '%' }, { param: 'audio' }],
  [{ type: 'session.update', session: { type: 'transcription' } }, { param: 'session.type' }],
  [
    { type: 'conversation.item.create', item: { type: 'function_call_output', call_id: 'x', output: '' } },
    { code: 'invalid_tool_call_id' },
  ],
  [{ type: 'conversation.item.truncate', item_id: 'a', content_index: 0, audio_end_ms: 1 }, { code: 'item_not_found' }],
])('%j is refused, and the session goes on', async (event, expected) => {
  const connection = await begin()
  expect(await errorAfter(connection, event)).toMatchObject(expected)
  say(connection, 'Hello!')
  await readUntil(connection, 'conversation.item.done')
})

test('a second response at the same time is refused', async () => {
  const connection = await begin()
  connection.send({ type: 'response.create' })
  expect(await errorAfter(connection, { type: 'response.create' })).toMatchObject({
    code: 'conversation_already_has_active_response',
  })
})

test('a response outside of the conversation leaves it as it is, and a limit cuts it', async () => {
  const connection = await begin()
  const input = [{ type: 'message' as const, role: 'user' as const, content: [{ type: 'input_text', text: 'Apart' }] }]
  connection.send({
    type: 'response.create',
    response: { conversation: 'none', input, output_modalities: ['text'], max_output_tokens: 4 },
  })
  const seen = await readUntil(connection, 'response.done')
  expect(typesOf(seen)).not.toContain('conversation.item.added')
  expect(seen.at(-1)).toMatchObject({
    response: {
      status: 'incomplete',
      status_details: { reason: 'max_output_tokens' },
      output: [{ status: 'incomplete' }],
    },
  })
})

test('a transcription session writes down what it hears, and answers nothing', async () => {
  const { client, mock } = createBareWorld()
  const connection = await connectRealtime(client, { intent: 'transcription' }, settingsFor(mock))
  const { send } = connection
  const session = { type: 'transcription' as const, audio: { input: { transcription: { model: 'whisper-1' } } } }
  send({ type: 'session.update', session })
  send({ type: 'input_audio_buffer.append', audio: sound(300, 9000) })
  send({ type: 'input_audio_buffer.append', audio: sound(250, 0) })
  const seen = await readUntil(connection, 'conversation.item.input_audio_transcription.completed')
  expect(seen[0]).toMatchObject({ type: 'session.created', session: { type: 'transcription' } })
  const deltas = seen.flatMap((event) =>
    event.type === 'conversation.item.input_audio_transcription.delta' ? [event.delta] : [],
  )
  expect(seen.at(-1)).toMatchObject({ transcript: deltas.join('') })
  expect(await errorAfter(connection, { type: 'response.create' })).toMatchObject({ code: 'invalid_request' })
})

test('a session that translates gives text and sound, and closes', async () => {
  const { client, mock } = createBareWorld()
  const params = { intent: 'translation', model: 'gpt-realtime-translate' } as const
  const connection = await connectRealtime(client, params, settingsFor(mock))
  connection.send({ type: 'session.update', session: { audio: { output: { language: 'es' } } } })
  connection.send({ type: 'session.input_audio_buffer.append', audio: sound(100, 9000) })
  connection.send({ type: 'session.close' })
  const seen = await all(connection.events)
  expect(seen.map(({ type }) => type)).toEqual([
    'session.created',
    'session.updated',
    'session.output_transcript.delta',
    'session.output_audio.delta',
    'session.closed',
  ])
  expect(seen[2]).toMatchObject({ delta: '100 ms in es. ' })
})

test('the socket of a call has its session, hears no sound, and ends when somebody hangs up', async () => {
  const { client, mock } = createBareWorld()
  const session = { type: 'realtime', model, instructions: 'Be brief.' } as const
  const { call_id } = await createRealtimeCall(client, { sdp: 'v=0\r\n', session })
  const connections = await Promise.all([1, 2].map(() => connectRealtime(client, { call_id }, settingsFor(mock))))
  const [first] = connections
  if (!first) throw new Error('There is no connection.')
  first.send({ type: 'response.create' })
  for (const connection of connections) {
    const seen = await readUntil(connection, 'response.done')
    expect(seen[0]).toMatchObject({ session: { instructions: 'Be brief.', model } })
    expect(typesOf(seen)).toContain('output_audio_buffer.stopped')
    expect(typesOf(seen)).not.toContain('response.output_audio.delta')
  }
  await hangupRealtimeCall(client, { call_id })
  for (const { events } of connections) expect(await all(events)).toEqual([])
  expect(await errorOf(connectRealtime(client, { call_id }, settingsFor(mock)))).toBeInstanceOf(Error)
  expect(await errorOf(connectRealtime(client, { call_id: 'rtc_none' }, settingsFor(mock)))).toBeInstanceOf(Error)
})

test("a client's secret opens the session that it was made for, until it ends", async () => {
  const { client, clock, mock } = createBareWorld()
  const session = { type: 'realtime', model, instructions: 'Be kind.' } as const
  const expires_after = { anchor: 'created_at', seconds: 60 } as const
  const { value } = await createRealtimeClientSecret(client, { session, expires_after })
  const visitor = { ...client, apiKey: value }
  const connection = await connectRealtime(visitor, { model }, settingsFor(mock))
  expect(await readUntil(connection, 'session.created')).toMatchObject([{ session: { instructions: 'Be kind.' } }])
  clock.advance(61_000)
  expect(await errorOf(connectRealtime(visitor, { model }, settingsFor(mock)))).toBeInstanceOf(Error)
  expect(
    await errorOf(connectRealtime({ ...client, apiKey: 'sk-wrong' }, { model }, settingsFor(mock))),
  ).toBeInstanceOf(Error)
})
