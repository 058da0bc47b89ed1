import { createParser } from 'eventsource-parser'
import { createClient } from '../../src/core/createClient.ts'
import { createChatCompletionStream } from '../../src/operations/createChatCompletionStream.ts'

/** How the network cuts the stream. */
export const cutsOf = { '16 KiB': 16_384, 'one event': 0, '7 bytes': 7 }

/** Ways to read it; one does nothing with what it reads, which tells how fast any could be. */
export type Reader = 'plain' | 'ours' | 'idle'

const EVENTS = 10_000

const text = (at: number): string =>
  `data: ${JSON.stringify({
    id: 'chatcmpl-AbCdEfGhIjKlMnOpQrStUvWxYz012',
    object: 'chat.completion.chunk',
    created: 1_700_000_000,
    model: 'gpt-4o-mini-2024-07-18',
    service_tier: 'default',
    system_fingerprint: 'fp_0123456789',
    choices: [
      { index: 0, delta: { content: ` word${at}` }, logprobs: null, finish_reason: at === EVENTS - 1 ? 'stop' : null },
    ],
  })}\n\n`

/** The network chunks of a stream of 10,000 events of about 250 bytes. */
export function chunksOf(size: number): Uint8Array[] {
  const encoder = new TextEncoder()
  const events = [
    ...Array.from({ length: EVENTS }, (_, at) => encoder.encode(text(at))),
    encoder.encode('data: [DONE]\n\n'),
  ]
  if (!size) return events
  const bytes = new Uint8Array(events.reduce((sum, { length }) => sum + length, 0))
  let end = 0
  for (const event of events) {
    bytes.set(event, end)
    end += event.length
  }
  return Array.from({ length: Math.ceil(end / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size))
}

function bodyOf(chunks: Uint8Array[]): ReadableStream<Uint8Array> {
  let at = 0
  return new ReadableStream(
    {
      pull(controller) {
        const chunk = chunks[at++]
        if (chunk) controller.enqueue(chunk)
        else controller.close()
      },
    },
    { highWaterMark: 0 },
  )
}

/** What one would write by hand: no check, no time limit, no error of its own. */
async function readPlain(chunks: Uint8Array[]): Promise<number> {
  const reader = new Response(bodyOf(chunks)).body?.getReader() as ReadableStreamDefaultReader<Uint8Array>
  const decoder = new TextDecoder()
  let length = 0
  let isDone = false
  const parser = createParser({
    onEvent({ data }) {
      if (data === '[DONE]') isDone = true
      else length += JSON.parse(data).choices[0].delta.content.length
    },
  })
  while (!isDone) {
    const { value, done } = await reader.read()
    if (done) break
    parser.feed(decoder.decode(value, { stream: true }))
  }
  return length
}

async function readOurs(chunks: Uint8Array[]): Promise<number> {
  const headers = { 'content-type': 'text/event-stream' }
  const client = createClient({ apiKey: 'key', fetch: async () => new Response(bodyOf(chunks), { headers }) })
  let length = 0
  for await (const { choices } of await createChatCompletionStream(client, { model: 'gpt-4o-mini', messages: [] })) {
    length += choices[0]?.delta?.content?.length ?? 0
  }
  return length
}

async function readIdly(chunks: Uint8Array[]): Promise<number> {
  const reader = new Response(bodyOf(chunks)).body?.getReader() as ReadableStreamDefaultReader<Uint8Array>
  while (!(await reader.read()).done);
  return 0
}

const readers: Record<Reader, (chunks: Uint8Array[]) => Promise<number>> = {
  plain: readPlain,
  ours: readOurs,
  idle: readIdly,
}

/** Reads the stream once; resolves to the length of its text, as far as that is looked at. */
export function readOnce(reader: Reader, chunks: Uint8Array[]): Promise<number> {
  return readers[reader](chunks)
}

/** How fast a way is beside the plain loop. */
export interface Speeds {
  ours: number
  /** The most that any could reach. */
  idle: number
}

/** Measures both ways, one after the other, since what runs beside a loop changes how it is compiled. */
export async function measure(time: (reader: Reader) => Promise<number>, rounds: number): Promise<Speeds> {
  return { ours: await medianRatio('ours', time, rounds), idle: await medianRatio('idle', time, Math.ceil(rounds / 3)) }
}

/** The ratio of the medians of interleaved rounds. */
async function medianRatio(way: Reader, time: (reader: Reader) => Promise<number>, rounds: number): Promise<number> {
  const times: Record<Reader, number[]> = { plain: [], ours: [], idle: [] }
  const inTurn: Reader[] = ['plain', way]
  const warmUp = Math.ceil(rounds / 6)
  for (let round = -warmUp; round < rounds; round++) {
    for (const reader of inTurn.reverse()) {
      const ms = await time(reader)
      if (round >= 0) times[reader].push(ms)
    }
  }
  const median = (reader: Reader): number => times[reader].sort((a, b) => a - b)[rounds >> 1] ?? Number.NaN
  return Number((median('plain') / median(way)).toFixed(3))
}
