import { describe, expect, test } from 'vitest'
import { collectChatCompletion } from '../../src/streams/collectChatCompletion.ts'
import { collectResponse } from '../../src/streams/collectResponse.ts'
import { collectRun } from '../../src/streams/collectRun.ts'
import { readEventStream } from '../../src/streams/readEventStream.ts'
import type { ServerSentEvent } from '../../src/streams/serverSentEvent.ts'
import { serverSentEvents } from '../../src/streams/serverSentEvents.ts'
import { bodyOf, outcome, slices } from '../support/bodies.ts'
import { chunk } from '../support/chunk.ts'
import { sse } from '../support/sse.ts'
import { collectors, isLinear, timesOf } from './support/collectors.ts'

for (const [name, collector] of Object.entries(collectors)) {
  test(`linear time: ${name}`, { timeout: 60_000 }, async () => {
    expect(await timesOf(collector)).toSatisfy(isLinear)
  })
}

describe('linear time, whatever a host sends', () => {
  const call = (index: number): object => ({ index, id: `${index}`, function: { name: 'f', arguments: '{}' } })
  const calls = (size: number): object[] => Array.from({ length: size }, (_, at) => call(size - at))
  const choice = (delta: object, index = 0): object => ({ choices: [{ index, delta }] })
  const hostile: Record<string, (size: number) => object[]> = {
    'one chunk with tool calls of falling index': (size) => [choice({ tool_calls: calls(size) })],
    'chunks with a tool call each, of falling index': (size) =>
      calls(size).map((call) => choice({ tool_calls: [call] })),
    'chunks with a choice each, of falling index': (size) =>
      Array.from({ length: size }, (_, at) => choice({}, size - at)),
    'one chunk with choices of falling index': (size) => [
      { choices: Array.from({ length: size }, (_, at) => ({ index: size - at })) },
    ],
    'parts of every kind': (size) => Array.from({ length: size }, (_, at) => choice({ content: [{ type: `${at}` }] })),
    'details of every kind': (size) =>
      Array.from({ length: size }, (_, at) => choice({ reasoning_details: [{ type: `${at}` }] })),
    'names in pieces': (size) =>
      Array.from({ length: size }, () => choice({ tool_calls: [{ index: 0, function: { name: 'ab' } }] })),
    'arguments that are whole again and again': (size) =>
      Array.from({ length: size }, () =>
        choice({ tool_calls: [{ index: 0, id: 'a', function: { name: 'f', arguments: '{}' } }] }),
      ),
  }
  for (const [name, chunks] of Object.entries(hostile)) {
    test(name, { timeout: 60_000 }, async () => {
      const collector = (size: number): Promise<unknown> => {
        async function* stream(): AsyncGenerator<never> {
          for (const chunk of chunks(size)) yield chunk as never
        }
        return collectChatCompletion(stream())
      }
      expect(await timesOf(collector)).toSatisfy(isLinear)
    })
  }

  test('a run with indexes that fall', { timeout: 60_000 }, async () => {
    const collector = (size: number): Promise<unknown> => {
      const content = Array.from({ length: size }, (_, at) => ({
        index: size - at,
        type: 'text',
        text: { value: 'a' },
      }))
      async function* stream(): AsyncGenerator<never> {
        for (const part of content) {
          const data = { id: 'm', object: 'thread.message.delta', delta: { content: [part] } }
          yield { event: 'thread.message.delta', data } as never
        }
      }
      return collectRun(stream())
    }
    expect(await timesOf(collector)).toSatisfy(isLinear)
  })

  const added = (output_index: number): object => ({ type: 'response.output_item.added', output_index, item: {} })
  const part = (index: number): object => ({
    type: 'response.content_part.added',
    output_index: 0,
    content_index: index,
    part: {},
  })
  const responses: Record<string, (size: number) => object[]> = {
    'items of a response, of falling index': (size) => Array.from({ length: size }, (_, at) => added(size - at)),
    'parts of an item, of falling index': (size) => Array.from({ length: size }, (_, at) => part(size - at)),
  }
  for (const [name, events] of Object.entries(responses)) {
    test(name, { timeout: 60_000 }, async () => {
      async function* stream(size: number): AsyncGenerator<never> {
        for (const event of events(size)) yield event as never
      }
      expect(await timesOf((size) => collectResponse(stream(size)))).toSatisfy(isLinear)
    })
  }

  const lines: Record<string, (size: number) => string> = {
    'lines without data': (size) => 'x: y\n'.repeat(size),
    'lines that end in CR, and one that ends in LF': (size) => `${'data: x\r'.repeat(size)}\n`,
    'lines that end in LF, and one that ends in CR': (size) => `${'data: x\n'.repeat(size)}\r`,
    'events that end in CR': (size) => 'data: x\r\r'.repeat(size),
    'lines that could be JSON': (size) => `[\n${'[],\n'.repeat(size)}`,
    'fields named error': (size) => `: x\n${'error\n'.repeat(size)}`,
  }
  for (const [name, body] of Object.entries(lines)) {
    test(name, { timeout: 60_000 }, async () => {
      const collector = (size: number): Promise<unknown> => {
        const stream = readEventStream(new Response(body(size)), { events: 'any' })
        return outcome(stream)
      }
      expect(await timesOf(collector)).toSatisfy(isLinear)
    })
  }
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

test('one event of 400,000 lines in small chunks', { timeout: 60_000 }, async () => {
  const bytes = new TextEncoder().encode(`data: ${'x'.repeat(43)}\n`.repeat(400_000))
  const events: ServerSentEvent[] = []
  for await (const event of serverSentEvents(bodyOf(slices(bytes, 100)).stream)) events.push(event)
  expect(events.map(({ data }) => data.length)).toEqual([44 * 400_000 - 1])
})
