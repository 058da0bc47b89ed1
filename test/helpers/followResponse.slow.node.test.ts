import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createClient } from '../../src/core/index.ts'
import { followResponse } from '../../src/helpers/followResponse.ts'
import { createResponse } from '../../src/operations/createResponse.ts'
import { getResponseStream } from '../../src/operations/getResponseStream.ts'
import type { ResponseStreamEvent } from '../../src/schemas/ResponseStreamEvent.ts'
import { createMockServer } from '../../src/testing/index.ts'
import { all } from '../support/all.ts'
import { namedSSE } from '../support/sse.ts'

/** After how many bytes of its body a connection is cut that holds these events; Infinity for none. */
type Cuts = (events: ResponseStreamEvent[]) => number

const response_id = 'resp_1'
let whole: ResponseStreamEvent[] = []
let port = 0
const cutsOf = new Map<string, Cuts>()
let cutCount = 0

const bytesOf = (events: ResponseStreamEvent[]): Buffer =>
  Buffer.from(namedSSE(...events.map((event): [string, object] => [event.type, event])))

/** Streams what the mock once did, from the event that is asked for, and cuts the socket where the plan of the path says. */
const server = createServer((request, response) => {
  const url = new URL(`${request.url}`, 'http://localhost')
  if (url.searchParams.get('stream') !== 'true') {
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ id: response_id, status: 'in_progress', background: true }))
    return
  }
  const after = Number(url.searchParams.get('starting_after') ?? -1)
  const events = whole.filter(({ sequence_number }) => sequence_number > after)
  const bytes = bytesOf(events)
  const cutAt = cutsOf.get(url.pathname.split('/')[1] ?? '')?.(events) ?? Infinity
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  if (cutAt >= bytes.length) {
    response.end(bytes)
    return
  }
  cutCount++
  // What was sent has arrived by then; a socket that breaks takes unread bytes with it.
  response.write(bytes.subarray(0, cutAt), () => setTimeout(() => response.destroy(), 5))
})

beforeAll(async () => {
  const mock = createClient({ apiKey: 'test', fetch: createMockServer({ seed: 7 }).fetch })
  const { id } = await createResponse(mock, { model: 'gpt-5', input: 'Write a poem.', background: true })
  whole = await all(await getResponseStream(mock, { response_id: id }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

/** Follows the response over connections that are cut; the events must be those of the whole stream, each once. */
async function follow(name: string, cuts: Cuts): Promise<void> {
  cutsOf.set(name, cuts)
  const client = createClient({ apiKey: 'test', baseURL: `http://127.0.0.1:${port}/${name}/v1`, onDrift: null })
  const events = await all(await followResponse(client, { response_id }))
  expect(events, name).toEqual(whole)
}

/** A number below `limit`, the same in every run of the test. */
function createRandom(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

test('cut after every event: each connection brings one', async () => {
  expect(whole.length).toBeGreaterThan(20)
  await follow('each', (events) => bytesOf(events.slice(0, 1)).length)
  expect(cutCount).toBe(whole.length - 1)
})

test('cut once, after each event in turn', async () => {
  await Promise.all(
    whole.slice(0, -1).map((_, index) => {
      const cuts = [bytesOf(whole.slice(0, index + 1)).length]
      return follow(`after${index}`, () => cuts.shift() ?? Infinity)
    }),
  )
})

test('cut at random bytes, 1,000 times: nothing is lost, nothing doubled', { timeout: 120_000 }, async () => {
  const random = createRandom(7)
  cutCount = 0
  for (let run = 0; run < 1000; run += 50) {
    const names = Array.from({ length: 50 }, (_, index) => `random${run + index}`)
    await Promise.all(names.map((name) => follow(name, () => (random(4) ? 2500 + random(6000) : Infinity))))
  }
  expect(cutCount).toBeGreaterThan(1000)
  console.log(`1,000 responses followed over ${1000 + cutCount} connections, ${cutCount} of them cut.`)
})
