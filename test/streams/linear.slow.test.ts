import { expect, test } from 'vitest'
import { collectChatCompletion } from '../../src/streams/collectChatCompletion.ts'
import { readEventStream } from '../../src/streams/readEventStream.ts'
import type { ServerSentEvent } from '../../src/streams/serverSentEvent.ts'
import { serverSentEvents } from '../../src/streams/serverSentEvents.ts'
import { bodyOf, slices } from '../support/bodies.ts'
import { chunk } from '../support/chunk.ts'
import { sse } from '../support/sse.ts'
import { collectors, isLinear, timesOf } from './support/collectors.ts'

for (const [name, collector] of Object.entries(collectors)) {
  test(`linear time: ${name}`, { timeout: 60_000 }, async () => {
    expect(await timesOf(collector)).toSatisfy(isLinear)
  })
}

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

test('one event of 400,000 lines in small chunks', { timeout: 60_000 }, async () => {
  const bytes = new TextEncoder().encode(`data: ${'x'.repeat(43)}\n`.repeat(400_000))
  const events: ServerSentEvent[] = []
  for await (const event of serverSentEvents(bodyOf(slices(bytes, 100)).stream)) events.push(event)
  expect(events.map(({ data }) => data.length)).toEqual([44 * 400_000 - 1])
})
