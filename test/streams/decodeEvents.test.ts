import { createParser } from 'eventsource-parser'
import { array, assert, constant, constantFrom, integer, oneof, property, string, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { decodeEvents } from '../../src/streams/reading/decodeEvents.ts'
import type { ServerSentEvent } from '../../src/streams/serverSentEvent.ts'
import { cut } from '../support/bodies.ts'

const value = oneof(
  constant('{"a":"ü"}'),
  constant('[DONE]'),
  constant('ü'.repeat(60)),
  string({ maxLength: 5 }).map((text) => text.replace(/[\r\n]/g, '')),
)
const name = constantFrom('data: ', 'data: ', 'data: ', 'data:', 'data', 'event: ', 'id: ', 'retry: ', ': ', '')
const line = oneof(
  constant(''),
  constant(''),
  tuple(name, value).map(([name, value]) => name + value),
)

/** Streams of lines that end in these ways, in pieces of all sizes, none too. */
const streams = (...ends: string[]) =>
  tuple(
    constantFrom('', '\uFEFF'),
    array(tuple(line, constantFrom(...ends)), { maxLength: 30 }),
    array(oneof(integer({ min: 0, max: 9 }), integer({ min: 0, max: 150 })), { maxLength: 30 }),
  ).map(([mark, lines, sizes]) => {
    const bytes = new TextEncoder().encode(mark + lines.flat().join(''))
    let place = 0
    const places = sizes.map((size) => (place += size))
    return cut(bytes, ...places.filter((place) => place <= bytes.length))
  })

/** The events of the stream so far, after each piece and once a blank line has ended it. */
function eventsOf(
  pieces: Uint8Array[],
  create: (onEvent: (event: ServerSentEvent) => void) => (bytes: Uint8Array) => void,
) {
  const events: ServerSentEvent[] = []
  const feed = create(({ event, data, id }) => events.push({ event, data, id }))
  return [...pieces, Uint8Array.of(10, 10)].map((piece) => {
    feed(piece)
    return [...events]
  })
}

const decoder = (onEvent: (event: ServerSentEvent) => void) => decodeEvents(onEvent)

const parserAlone = (onEvent: (event: ServerSentEvent) => void): ((bytes: Uint8Array) => void) => {
  const parser = createParser({ onEvent })
  const decoder = new TextDecoder()
  return (bytes) => parser.feed(decoder.decode(bytes, { stream: true }))
}

test('each event is the one that the parser alone gives, and as soon', () => {
  assert(
    property(streams('\n', '\r\n'), (pieces) => {
      expect(eventsOf(pieces, decoder)).toEqual(eventsOf(pieces, parserAlone))
    }),
    { numRuns: 2000 },
  )
})

test('lines that end in a lone CR too', () => {
  assert(
    property(streams('\n', '\r\n', '\r'), (pieces) => {
      expect(eventsOf(pieces, decoder).at(-1)).toEqual(eventsOf(pieces, parserAlone).at(-1))
    }),
    { numRuns: 2000 },
  )
})
