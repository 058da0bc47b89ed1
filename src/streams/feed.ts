import { createParser } from 'eventsource-parser'
import type { ServerSentEvent } from './serverSentEvent.ts'

/** Makes a function that takes the bytes of a stream, cut anywhere, and tells of each event once it is whole. */
export function createFeed(onEvent: (event: ServerSentEvent) => void): (bytes: Uint8Array) => void {
  const decoder = new TextDecoder()
  const parser = createParser({ onEvent })
  // What is not read yet.
  let lines = ''
  // What follows it, in bytes, since tiny pieces take longer to decode than to hold.
  const held = new Uint8Array(64)
  let length = 0
  // Whether the parser may hold the beginning of an event.
  let isOpen = false

  return (bytes) => {
    if (length + bytes.length < 64 && bytes.every((byte) => byte > 13)) {
      held.set(bytes, length)
      length += bytes.length
      return
    }
    if (length) lines += decoder.decode(held.subarray(0, length), { stream: true })
    const text = decoder.decode(bytes, { stream: true })
    lines += text
    length = 0
    if (!text.includes('\r')) {
      // The parser would look through an open line again for each piece of it.
      if (!text.includes('\n')) return
      for (;;) {
        const end = lines.indexOf('\n\n')
        if (end === -1) break
        // Nearly all events are one line of data, which takes no parser.
        if (!isOpen && lines.startsWith('data: ') && lines.indexOf('\n') === end) onEvent({ data: lines.slice(6, end) })
        else parser.feed(lines.slice(0, end + 2))
        lines = lines.slice(end + 2)
        isOpen = false
      }
      if (!lines.includes('\n')) return
    }
    parser.feed(lines)
    lines = ''
    isOpen = true
  }
}
