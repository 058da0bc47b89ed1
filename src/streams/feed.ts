import { createParser } from 'eventsource-parser'
import type { ServerSentEvent } from './serverSentEvent.ts'

/** Makes a function that takes the bytes of a stream, cut anywhere, and tells of each event once it is whole. */
export function createFeed(onEvent: (event: ServerSentEvent) => void): (bytes: Uint8Array) => void {
  const decoder = new TextDecoder()
  const parser = createParser({ onEvent })
  let lines = ''

  return (bytes) => {
    const text = decoder.decode(bytes, { stream: true })
    lines += text
    // The parser would look through an open line again for each piece of it.
    if (text.includes('\n') || text.includes('\r')) {
      parser.feed(lines)
      lines = ''
    }
  }
}
