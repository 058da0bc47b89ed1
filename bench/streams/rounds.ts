import { createParser } from 'eventsource-parser'
import { createClient } from '../../src/core/createClient.ts'
import { createChatCompletionStream } from '../../src/operations/createChatCompletionStream.ts'
import { createResponseStream } from '../../src/operations/createResponseStream.ts'

/** A stream, and how the network cuts it: into chunks of so many bytes, or one for each event where that is 0. */
export interface StreamCase {
  kind: 'chat' | 'response'
  size: number
}

export const streamCases: Record<string, StreamCase> = {
  '16 KiB': { kind: 'chat', size: 16_384 },
  'one event': { kind: 'chat', size: 0 },
  '7 bytes': { kind: 'chat', size: 7 },
  'response, 16 KiB': { kind: 'response', size: 16_384 },
}

/** Ways to read it; one does nothing with what it reads, which tells how fast any could be. */
export type Reader = 'plain' | 'ours' | 'idle'

const EVENTS = 10_000

const chunkText = (at: number): string =>
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

const deltaText = (at: number): string =>
  named({
    type: 'response.output_text.delta',
    content_index: 0,
    delta: ` word${at}`,
    item_id: 'msg_0123456789abcdef0123456789abcdef0123456789abcdef',
    logprobs: [],
    obfuscation: 'AbCdEfGhIj',
    output_index: 0,
    sequence_number: at,
  })

const completed = {
  type: 'response.completed',
  sequence_number: EVENTS,
  response: {
    id: 'resp_1',
    object: 'response',
    created_at: 1_700_000_000,
    status: 'completed',
    error: null,
    incomplete_details: null,
    model: 'gpt-5',
    output: [],
  },
}

function named(event: { type: string; [field: string]: unknown }): string {
  return `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`
}

const texts = { chat: chunkText, response: deltaText }
const ends = { chat: 'data: [DONE]\n\n', response: named(completed) }

/** The network chunks of a stream of 10,000 events of about 250 bytes. */
export function chunksOf({ kind, size }: StreamCase): Uint8Array[] {
  const encoder = new TextEncoder()
  const events = [
    ...Array.from({ length: EVENTS }, (_, at) => encoder.encode(texts[kind](at))),
    encoder.encode(ends[kind]),
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
async function readPlain(chunks: Uint8Array[], kind: StreamCase['kind']): Promise<number> {
  const reader = new Response(bodyOf(chunks)).body?.getReader() as ReadableStreamDefaultReader<Uint8Array>
  const decoder = new TextDecoder()
  let length = 0
  let isDone = false
  const parser = createParser({
    onEvent({ data }) {
      if (data === '[DONE]') isDone = true
      else if (kind === 'chat') length += JSON.parse(data).choices[0].delta.content.length
      else {
        const { type, delta } = JSON.parse(data)
        if (type === 'response.output_text.delta') length += delta.length
        isDone = type === 'response.completed'
      }
    },
  })
  while (!isDone) {
    const { value, done } = await reader.read()
    if (done) break
    parser.feed(decoder.decode(value, { stream: true }))
  }
  return length
}

async function readOurs(chunks: Uint8Array[], kind: StreamCase['kind']): Promise<number> {
  const headers = { 'content-type': 'text/event-stream' }
  const client = createClient({ apiKey: 'key', fetch: async () => new Response(bodyOf(chunks), { headers }) })
  let length = 0
  if (kind === 'response') {
    for await (const event of await createResponseStream(client, { model: 'gpt-5', input: 'Hi' }))
      if (event.type === 'response.output_text.delta') length += event.delta.length
    return length
  }
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

const readers: Record<Reader, (chunks: Uint8Array[], kind: StreamCase['kind']) => Promise<number>> = {
  plain: readPlain,
  ours: readOurs,
  idle: readIdly,
}

/** Reads the stream once; resolves to the length of its text, as far as that is looked at. */
export function readOnce(reader: Reader, chunks: Uint8Array[], kind: StreamCase['kind']): Promise<number> {
  return readers[reader](chunks, kind)
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
