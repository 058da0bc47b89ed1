import type { Feed } from './task.ts'

/** A longer stream sends this many events again and again, so that the stream itself needs little memory. */
const BLOCK = 10_000

const encoder = new TextEncoder()
const end = encoder.encode(`${event(0, 'stop')}data: [DONE]\n\n`)
const blocks = new Map<string, Uint8Array[]>()

/** The body of a streamed chat completion, handed out as it is read. */
export function bodyOf({ events, cut }: Feed): ReadableStream<Uint8Array> {
  const block = blockOf(Math.min(events, BLOCK), cut)
  const last = block.length * Math.ceil(events / BLOCK)
  let at = 0
  return new ReadableStream(
    {
      pull(controller) {
        const chunk = at < last ? block[at % block.length] : at === last ? end : undefined
        at++
        if (chunk) controller.enqueue(chunk)
        else controller.close()
      },
    },
    { highWaterMark: 0 },
  )
}

/** The network chunks of some events; made once, since making them takes longer than reading them. */
function blockOf(events: number, cut: number): Uint8Array[] {
  const key = `${events} ${cut}`
  let block = blocks.get(key)
  if (!block) {
    const texts = Array.from({ length: events }, (_, at) => event(at, null))
    block = cut ? split(encoder.encode(texts.join('')), cut) : texts.map((text) => encoder.encode(text))
    blocks.set(key, block)
  }
  return block
}

function split(bytes: Uint8Array, size: number): Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size))
}

function event(at: number, finish_reason: string | null): string {
  const chunk = {
    id: 'chatcmpl-AbCdEfGhIjKlMnOpQrStUvWxYz012',
    object: 'chat.completion.chunk',
    created: 1_700_000_000,
    model: 'gpt-4o-mini-2024-07-18',
    service_tier: 'default',
    system_fingerprint: 'fp_0123456789',
    choices: [{ index: 0, delta: finish_reason ? {} : { content: ` word${at}` }, logprobs: null, finish_reason }],
  }
  return `data: ${JSON.stringify(chunk)}\n\n`
}
