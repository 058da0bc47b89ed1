import { EventStream } from '../../../src/streams/eventStream.ts'
import { protocols } from '../../../src/streams/protocols/protocols.ts'
import { collectStray } from '../../../src/streams/reading/collectStray.ts'
import { detachedExchange } from '../../../src/streams/reading/detachedExchange.ts'
import { messageReader } from '../../../src/streams/reading/messageReader.ts'
import { readEvents } from '../../../src/streams/reading/readEvents.ts'
import { readMessages } from '../../../src/streams/reading/readMessages.ts'
import { serverSentEvents } from '../../../src/streams/serverSentEvents.ts'
import { bodyOf, cut, outcome } from '../../support/bodies.ts'
import { framing, shortTranscripts, type Transcript, transcripts } from './transcripts.ts'

/** What a check counted; it throws when it fails. */
export interface Counts {
  cuts: number
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

async function read({ events, fields = {} }: Transcript, chunks: Uint8Array[]): Promise<string> {
  const exchange = detachedExchange((error) => {
    throw error
  })
  const { read, complete } = protocols[events]
  const messages = readMessages(bodyOf(chunks).stream.getReader(), undefined, collectStray)
  const source = readEvents<unknown>(messages, exchange, {
    toEvent: messageReader(read, String, messages),
    progress: complete(fields),
    idleTimeout: Infinity,
  })
  return JSON.stringify(await outcome(new EventStream(source)))
}

async function readFraming(chunks: Uint8Array[]): Promise<string> {
  return JSON.stringify((await outcome(serverSentEvents(bodyOf(chunks).stream))).events)
}

function same(actual: string, expected: string, where: string): void {
  if (actual !== expected) throw new Error(`cut at ${where}: ${actual} instead of ${expected}`)
}

/** Every place at which bytes can be cut. */
const places = (bytes: Uint8Array): number[] => Array.from(bytes.keys()).slice(1)

/** The same events come, however the bytes are cut. One list for every runtime. */
export const cutChecks: Record<string, () => Promise<Counts>> = {}

for (const [name, transcript] of Object.entries(transcripts)) {
  cutChecks[`${name}, cut at each byte`] = async () => {
    const bytes = encode(transcript.text)
    const whole = await read(transcript, [bytes])
    for (const at of places(bytes)) same(await read(transcript, cut(bytes, at)), whole, `${at}`)
    same(await read(transcript, cut(bytes, ...places(bytes))), whole, 'each byte')
    return { cuts: bytes.length }
  }
}

for (const [name, transcript] of Object.entries(shortTranscripts)) {
  cutChecks[`${name}, cut at each pair of bytes`] = async () => {
    const bytes = encode(transcript.text)
    if (bytes.length > 400) throw new Error(`${name} has ${bytes.length} bytes`)
    const whole = await read(transcript, [bytes])
    let cuts = 0
    for (const first of places(bytes)) {
      for (const second of places(bytes).slice(first)) {
        same(await read(transcript, cut(bytes, first, second)), whole, `${first} and ${second}`)
        cuts++
      }
    }
    return { cuts }
  }
}

cutChecks['framing, cut at each pair of bytes'] = async () => {
  const bytes = encode(framing.text)
  const whole = JSON.stringify(
    framing.events.map(({ id, event, data }: Record<string, unknown>) => ({ id, event, data })),
  )
  same(await readFraming([bytes]), whole, 'none')
  let cuts = 0
  for (const first of places(bytes)) {
    for (const second of places(bytes).slice(first)) {
      same(await readFraming(cut(bytes, first, second)), whole, `${first} and ${second}`)
      cuts++
    }
  }
  return { cuts }
}

cutChecks['nothing cut short is taken for whole'] = async () => {
  let cuts = 0
  for (const transcript of Object.values(transcripts)) {
    const bytes = encode(transcript.text)
    const whole = JSON.parse(await read(transcript, [bytes]))
    for (const end of places(bytes)) {
      const { events, error } = JSON.parse(await read(transcript, [bytes.subarray(0, end)]))
      const isWhole = JSON.stringify(events) === JSON.stringify(whole.events)
      if (!error && !isWhole) throw new Error(`the first ${end} of ${bytes.length} bytes passed for the whole`)
      if (error && error !== whole.error && !error.startsWith('StreamTruncatedError')) throw new Error(error)
      cuts++
    }
  }
  return { cuts }
}
