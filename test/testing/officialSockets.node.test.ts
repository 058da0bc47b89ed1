import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import OpenAI from 'openai'
import { OpenAIRealtimeWS } from 'openai/realtime/ws'
import { ResponsesWS } from 'openai/resources/responses/ws'
import { safeParse } from 'valibot'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveSockets } from '../../bin/serveSockets.ts'
import { RealtimeServerEventSchema } from '../../src/schemas/RealtimeServerEvent.ts'
import { createMockServer } from '../../src/testing/index.ts'

/* The official client opens sockets over TLS alone, so that the mock gets a certificate made here. */

const mock = createMockServer({ apiKey: 'sk-official' })
const folder = mkdtempSync(join(tmpdir(), 'bonsai-tls-'))
const files = { key: join(folder, 'key.pem'), cert: join(folder, 'cert.pem') }
let server: ReturnType<typeof createServer>
let endSockets: () => void
let client: OpenAI
let ca: string

beforeAll(async () => {
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost']
  const made = ['-newkey', 'rsa:2048', '-nodes', '-keyout', files.key, '-out', files.cert, '-days', '1']
  execFileSync('openssl', ['req', '-x509', ...made, ...subject], { stdio: 'ignore' })
  ca = readFileSync(files.cert, 'utf8')
  server = createServer({ key: readFileSync(files.key), cert: ca })
  endSockets = serveSockets(server, mock.upgrade)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  client = new OpenAI({ apiKey: 'sk-official', baseURL: `https://localhost:${port}/v1` })
})
afterAll(() => {
  endSockets()
  server.close()
  rmSync(folder, { recursive: true })
})

/** Asks for an answer once the session is there, and resolves to the types of all events up to its end. */
function converse(connection: OpenAIRealtimeWS, text: string): Promise<string[]> {
  const types: string[] = []
  return new Promise((resolve, reject) => {
    connection.on('error', reject)
    connection.on('event', (event) => {
      types.push(event.type)
      const { issues } = safeParse(RealtimeServerEventSchema, event)
      if (issues) reject(new Error(`${event.type}: ${JSON.stringify(issues)}`))
    })
    connection.on('session.created', () => {
      const content = [{ type: 'input_text' as const, text }]
      connection.send({ type: 'conversation.item.create', item: { type: 'message', role: 'user', content } })
      connection.send({ type: 'response.create' })
    })
    connection.on('response.done', () => {
      connection.close()
      resolve(types)
    })
  })
}

test('the official realtime socket talks with the mock over TLS', async () => {
  const connection = new OpenAIRealtimeWS({ model: 'gpt-realtime', options: { ca } }, client)
  const types = await converse(connection, 'Hello!')
  for (const type of ['response.output_audio.delta', 'response.output_audio_transcript.done', 'conversation.item.done'])
    expect(types).toContain(type)
})

test('it calls tools, and is answered', async () => {
  const connection = new OpenAIRealtimeWS({ model: 'gpt-realtime', options: { ca } }, client)
  const parameters = { type: 'object', properties: { city: { type: 'string' } } }
  const tools = [{ type: 'function' as const, name: 'get_weather', description: 'Tells the weather.', parameters }]
  const called = new Promise<string>((resolve) => {
    connection.on('response.function_call_arguments.done', (event) => resolve(event.arguments))
  })
  connection.on('session.created', () =>
    connection.send({ type: 'session.update', session: { type: 'realtime', tools } }),
  )
  await converse(connection, 'How is the weather in Paris?')
  expect(JSON.parse(await called)).toEqual({ city: 'Paris' })
})

test('an error has its code and the id of the event', async () => {
  const connection = new OpenAIRealtimeWS({ model: 'gpt-realtime', options: { ca } }, client)
  const error = await new Promise((resolve) => {
    connection.on('error', resolve)
    connection.on('session.created', () => connection.send({ type: 'response.cancel', event_id: 'mine' }))
  })
  connection.close()
  expect(error).toMatchObject({ error: { code: 'response_cancel_not_active', event_id: 'mine' } })
})

test('a key that is wrong opens nothing', async () => {
  const stranger = new OpenAI({ apiKey: 'sk-wrong', baseURL: client.baseURL })
  const connection = new OpenAIRealtimeWS({ model: 'gpt-realtime', options: { ca } }, stranger)
  const error = await new Promise((resolve) => connection.on('error', resolve))
  expect(`${error}`).toContain('401')
})

test('its socket of responses makes one', async () => {
  const socket = new ResponsesWS(client, { ca })
  const text = await new Promise((resolve, reject) => {
    socket.on('error', reject)
    socket.on('response.completed', ({ response }) => resolve(JSON.stringify(response.output)))
    socket.send({ type: 'response.create', model: 'gpt-4o', input: 'Hello!' })
  })
  socket.close()
  expect(text).toContain('Hello!')
})
