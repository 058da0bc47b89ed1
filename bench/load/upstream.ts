import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { EVENTS, FAULT_AT, type LoadStream, PACE } from './stream.ts'

/*
 * Streams chat completions whose texts are numbers, at an even pace, and does to each what its prompt says. Prints its port.
 */

/** Calls that got their 500 and are to be answered when they come again. */
const refused = new Set<number>()

const server = createServer(async (request, response) => {
  let body = ''
  for await (const chunk of request.setEncoding('utf8')) body += chunk
  const { messages } = JSON.parse(body)
  const stream: LoadStream = JSON.parse(messages[0].content)
  if (stream.fault === 'error' && !refused.delete(stream.id)) {
    refused.add(stream.id)
    response.writeHead(500, { 'content-type': 'application/json' }).end('{"error":{"message":"busy"}}')
    return
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  await send(stream, response)
})
server.keepAliveTimeout = 2_000
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port))

async function send({ fault }: LoadStream, response: ServerResponse): Promise<void> {
  for (let at = 0; at < EVENTS; at++) {
    if (at === FAULT_AT && fault === 'stall') return
    if (at === FAULT_AT && fault === 'cut') return void response.end()
    if (at === FAULT_AT && fault === 'reset') return void response.socket?.resetAndDestroy()
    response.write(event({ content: `${at} ` }, null))
    await sleep(PACE)
  }
  response.end(`${event({}, 'stop')}data: [DONE]\n\n`)
}

function event(delta: object, finish_reason: string | null): string {
  const chunk = {
    id: 'chatcmpl-load',
    object: 'chat.completion.chunk',
    created: 1_700_000_000,
    model: 'gpt-4o-mini',
    choices: [{ index: 0, delta, finish_reason }],
  }
  return `data: ${JSON.stringify(chunk)}\n\n`
}
