import { expect, test } from 'vitest'
import { collectChatCompletion } from '../../src/streams/collectChatCompletion.ts'
import { collectRun } from '../../src/streams/collectRun.ts'
import { readEventStream } from '../../src/streams/readEventStream.ts'
import { snapshots } from '../../src/streams/snapshots.ts'
import { bodyOf, slices } from './support/bodies.ts'
import { chunk, sse } from './support/clients.ts'

const SIZES = [10, 100, 1000, 10_000, 100_000]

const logprobs = { content: [{ token: 'a', logprob: -1, bytes: [97], top_logprobs: [] }], refusal: null }
const call = { index: 0, function: { arguments: 'a' } }
const events: Record<string, object> = {
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

async function* repeat(event: object, times: number): AsyncGenerator<never> {
  for (let count = 0; count < times; count++) yield event as never
}

/** Milliseconds for each size, the better of two rounds. */
async function times(work: (size: number) => Promise<unknown>): Promise<number[]> {
  const list: number[] = []
  for (const size of SIZES) {
    let best = Infinity
    for (let round = 0; round < 2; round++) {
      const started = performance.now()
      await work(size)
      best = Math.min(best, performance.now() - started)
    }
    list.push(best)
  }
  return list
}

/** A tenfold input may take ten times as long, and as much again for noise; quadratic work would take a hundred times. */
function expectLinear(list: number[]): void {
  const [thousand = 0, tenThousand = 0, hundredThousand = 0] = list.slice(-3)
  expect(hundredThousand).toBeLessThan(Math.max(25 * tenThousand, 250 * thousand, 200))
}

for (const [name, event] of Object.entries(events)) {
  test(`collectors take linear time: ${name}`, { timeout: 60_000 }, async () => {
    expectLinear(await times((size) => collectChatCompletion(repeat(event, size))))
  })

  test(`snapshots take linear time: ${name}`, { timeout: 60_000 }, async () => {
    expectLinear(
      await times(async (size) => {
        let count = 0
        for await (const _ of snapshots(repeat(event, size))) count++
        expect(count).toBe(size)
      }),
    )
  })
}

test('collectRun takes linear time', { timeout: 60_000 }, async () => {
  expectLinear(await times((size) => collectRun(repeat(message, size))))
})

test('one event of 20 MB in small chunks', { timeout: 60_000 }, async () => {
  const bytes = new TextEncoder().encode(sse(chunk('ü'.repeat(10_000_000), 'stop')))
  const { choices } = await collectChatCompletion(readEventStream(new Response(bodyOf(slices(bytes, 1000)).stream)))
  expect(choices[0]?.message.content?.length).toBe(10_000_000)
})

test('a line of 1 MB in chunks of 7 bytes', { timeout: 60_000 }, async () => {
  const bytes = new TextEncoder().encode(sse(chunk('ü'.repeat(500_000), 'stop')))
  const { choices } = await collectChatCompletion(readEventStream(new Response(bodyOf(slices(bytes, 7)).stream)))
  expect(choices[0]?.message.content?.length).toBe(500_000)
})
