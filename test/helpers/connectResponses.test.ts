import { expect, inject, test } from 'vitest'
import { createClient } from '../../src/core/index.ts'
import { connectResponses, type ResponsesConnection } from '../../src/helpers/connectResponses.ts'
import { createResponseStream } from '../../src/operations/createResponseStream.ts'
import type { FunctionTool } from '../../src/schemas/FunctionTool.ts'
import type { ResponseObject } from '../../src/schemas/ResponseObject.ts'
import type { ResponsesClientEvent } from '../../src/schemas/ResponsesClientEvent.ts'
import { collectResponse } from '../../src/streams/collectResponse.ts'

const client = createClient({ apiKey: 'sk-test', baseURL: `${inject('socketUrl')}/v1` })
const model = 'gpt-4o'
const rounds = 20

const tool: FunctionTool = {
  type: 'function',
  name: 'get_weather',
  description: 'Tells the weather in a city.',
  parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
  strict: false,
}

type Params = Omit<ResponsesClientEvent, 'type' | 'stream'>
type Respond = (params: Params) => Promise<ResponseObject>

/** Makes responses over a socket. */
function bySocket({ events, send }: ResponsesConnection): Respond {
  const reader = events.getReader()
  return async (params) => {
    send({ type: 'response.create', ...params })
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      if (next.value.type === 'response.completed') return next.value.response
      if (next.value.type === 'error') throw new Error(JSON.stringify(next.value))
    }
    throw new Error('The socket is closed.')
  }
}

const byHTTP: Respond = async (params) => collectResponse(await createResponseStream(client, params))

/** A loop in which the model has to call the tool each time; returns the calls that it made, and the milliseconds. */
async function loop(respond: Respond): Promise<{ calls: string[]; ms: number }> {
  const began = performance.now()
  const calls: string[] = []
  let input: Params['input'] = 'How is the weather in Paris?'
  let previous_response_id: string | undefined
  for (let round = 0; round < rounds; round++) {
    const asked: Params = { model, input, previous_response_id, tools: [tool], tool_choice: 'required' }
    const { id, output } = await respond(asked)
    const call = output.find((item) => item.type === 'function_call')
    if (call?.type !== 'function_call') throw new Error('No tool was called.')
    calls.push(call.name)
    previous_response_id = id
    const answer = { type: 'function_call_output' as const, call_id: call.call_id, output: 'It is sunny.' }
    input = [answer, { type: 'message', role: 'user', content: `And the weather in city ${round}?` }]
  }
  return { calls, ms: performance.now() - began }
}

test('a loop of 20 rounds of tools goes over a socket as over HTTP', { timeout: 60_000 }, async () => {
  const connection = await connectResponses(client)
  const socket = await loop(bySocket(connection))
  connection.close()
  const http = await loop(byHTTP)
  expect(socket.calls).toEqual(http.calls)
  expect(socket.calls).toHaveLength(rounds)
  const times = [`${socket.ms.toFixed()} ms over a socket`, `${http.ms.toFixed()} ms over HTTP`]
  console.log(`${rounds} rounds of tools on the mock: ${times.join(', ')}`)
})

test('responses of one socket are made one after the other, and are told apart by stream_id', async () => {
  const { events, send } = await connectResponses(client)
  for (const stream_id of ['a', 'b']) send({ type: 'response.create', model, input: `Hello ${stream_id}`, stream_id })
  const order: (string | undefined)[] = []
  for await (const event of events) {
    if (event.type === 'response.created' || event.type === 'response.completed') order.push(event.stream_id)
    if (order.length === 4) break
  }
  expect(order).toEqual(['a', 'a', 'b', 'b'])
})

test.each<[sent: object, error: object]>([
  [
    { type: 'response.create', model: 'none', input: 'Hello' },
    { status: 404, error: { code: 'model_not_found' } },
  ],
  [
    { type: 'response.create', model, input: 5 },
    { status: 400, error: { param: 'input' } },
  ],
  [
    { type: 'response.create', model, input: 'Hello', background: true },
    { status: 400, error: { param: 'background' } },
  ],
  [{ type: 'response.steer' }, { status: 400, error: { param: 'type' } }],
])('%j is an error event, after which the socket goes on', async (sent, error) => {
  const connection = await connectResponses(client)
  connection.send(sent as ResponsesClientEvent)
  const reader = connection.events.getReader()
  expect((await reader.read()).value).toMatchObject({ type: 'error', ...error })
  reader.releaseLock()
  expect((await bySocket(connection)({ model, input: 'Hello!' })).status).toBe('completed')
  connection.close()
})
