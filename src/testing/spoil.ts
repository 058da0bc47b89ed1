import { encodeText } from './encodeText.ts'
import type { Fault } from './faults.ts'
import { pump } from './pump.ts'
import { sleep } from './sleep.ts'

/** The error that a broken connection makes `fetch` and body reads reject with. */
export function resetError(): TypeError {
  return new TypeError('fetch failed', {
    cause: Object.assign(new Error('The mock reset the connection.'), { code: 'ECONNRESET' }),
  })
}

/** A body as the signal and a fault leave it: garbled, stalled, cut or broken off. */
export function spoil(
  { body, headers }: Response,
  fault: Fault,
  signal?: AbortSignal | null,
): ReadableStream<Uint8Array<ArrayBuffer>> | null {
  if (!body) return null
  const streams = headers.get('content-type')?.startsWith('text/event-stream') ?? false
  return pump((ended) => cut(stall(garble(read(body, ended), fault, streams), fault, ended), fault), signal)
}

type Chunks = AsyncGenerator<Uint8Array<ArrayBuffer>, void>

async function* read(body: ReadableStream<Uint8Array<ArrayBuffer>>, ended: AbortSignal): Chunks {
  const reader = body.getReader()
  const cancel = (): void => void reader.cancel(ended.reason).catch(() => {})
  ended.addEventListener('abort', cancel, { once: true })
  for (let { value } = await reader.read(); value; { value } = await reader.read()) yield value
}

async function* garble(chunks: Chunks, { garbage }: Fault, streams: boolean): Chunks {
  const bytes = encodeText(streams ? 'data: {"garbage\n\n' : '<html>garbage')
  for await (const chunk of chunks) {
    if (!garbage || streams) yield chunk
    if (garbage) yield bytes
    if (garbage && !streams) return
    garbage = false
  }
}

/** Stands still in the middle of the first chunk. */
async function* stall(chunks: Chunks, { stall: ms }: Fault, ended: AbortSignal): Chunks {
  for await (const chunk of chunks) {
    const middle = ms ? chunk.length >> 1 : 0
    if (middle) {
      yield chunk.subarray(0, middle)
      await sleep(ms ?? 0, ended)
    }
    ms = 0
    yield chunk.subarray(middle)
  }
}

async function* cut(chunks: Chunks, { cutAt = Number.POSITIVE_INFINITY, reset }: Fault): Chunks {
  let remaining = cutAt
  for await (const chunk of chunks) {
    if (remaining > 0) yield chunk.subarray(0, remaining)
    remaining -= chunk.length
    if (remaining > 0) continue
    if (reset) throw resetError()
    return
  }
}
