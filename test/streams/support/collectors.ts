import { collectChatCompletion } from '../../../src/streams/collectChatCompletion.ts'
import { collectResponse } from '../../../src/streams/collectResponse.ts'
import { collectRun } from '../../../src/streams/collectRun.ts'
import { snapshots } from '../../../src/streams/snapshots.ts'
import { chunk } from '../../support/chunk.ts'

/** How many events are collected. */
export const SIZES = [10, 100, 1000, 10_000, 100_000]

const logprobs = { content: [{ token: 'a', logprob: -1, bytes: [97], top_logprobs: [] }], refusal: null }
const call = { index: 0, function: { arguments: 'a' } }
const chunks: Record<string, object> = {
  text: chunk('a'),
  'text with log probabilities': { choices: [{ index: 0, delta: { content: 'a' }, logprobs }] },
  'arguments of a tool call': { choices: [{ index: 0, delta: { tool_calls: [call] } }] },
  'parts of content': { choices: [{ index: 0, delta: { content: [{ type: 'text', text: 'a' }] } }] },
}
const message = {
  event: 'thread.message.delta',
  data: {
    id: 'msg_1',
    object: 'thread.message.delta',
    delta: { content: [{ index: 0, type: 'text', text: { value: 'a' } }] },
  },
}
const inItem = { item_id: 'msg_1', output_index: 0, content_index: 0 }
const annotation = { type: 'url_citation', url: 'https://example.com' }
const responseEvents: Record<string, object> = {
  text: { type: 'response.output_text.delta', delta: 'a', ...inItem },
  'text with log probabilities': {
    type: 'response.output_text.delta',
    delta: 'a',
    logprobs: logprobs.content,
    ...inItem,
  },
  annotations: { type: 'response.output_text.annotation.added', annotation, ...inItem },
  'arguments of a tool call': { type: 'response.function_call_arguments.delta', delta: 'a', output_index: 0 },
}

async function* repeat(event: object, times: number): AsyncGenerator<never> {
  for (let count = 0; count < times; count++) yield event as never
}

/** What is collected: each puts so many events together. */
export const collectors: Record<string, (size: number) => Promise<unknown>> = {
  'collectRun: text': (size) => collectRun(repeat(message, size)),
}

for (const [name, event] of Object.entries(chunks)) {
  collectors[`collectChatCompletion: ${name}`] = (size) => collectChatCompletion(repeat(event, size))
  collectors[`snapshots: ${name}`] = (size) => countSnapshots(event, size)
}

for (const [name, event] of Object.entries(responseEvents)) {
  collectors[`collectResponse: ${name}`] = (size) => collectResponse(repeat(event, size))
  collectors[`snapshots of a response: ${name}`] = (size) => countSnapshots(event, size)
}

async function countSnapshots(event: object, size: number): Promise<void> {
  let count = 0
  for await (const _ of snapshots(repeat(event, size))) count++
  if (count !== size) throw new Error(`${count} snapshots of ${size} events`)
}

/** Milliseconds for each size, the better of two rounds. */
export async function timesOf(collector: (size: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  for (const size of SIZES) {
    let best = Infinity
    for (let round = 0; round < 2; round++) {
      const started = performance.now()
      await collector(size)
      best = Math.min(best, performance.now() - started)
    }
    times.push(best)
  }
  return times
}

/** Whether a tenfold input took ten times as long, and up to five times that for noise; quadratic work would take a hundred times. */
export function isLinear(times: number[]): boolean {
  const [thousand = 0, tenThousand = 0, hundredThousand = 0] = times.slice(-3)
  return hundredThousand < Math.max(50 * tenThousand, 500 * thousand, 200)
}
