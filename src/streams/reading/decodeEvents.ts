import { createParser } from 'eventsource-parser'
import type { ServerSentEvent } from '../serverSentEvent.ts'
import { StreamParseError } from '../streamParseError.ts'

/** A line whose field the standard does not know. */
export interface UnknownField {
  field?: string | undefined
  value?: string | undefined
  line?: string | undefined
}

/** The end of a line. */
export const LINE_FEED = 10
const CARRIAGE_RETURN = 13

/** Most bytes that are held back, to be decoded at once: tiny pieces take longer to decode than to hold. */
const MOST_HELD = 64

/** Most bytes that the parser gets at once, since it looks for each kind of line end through all of them. */
const LARGEST_PIECE = 16_384

/** The default of `maxEventBytes`: 64 MiB. */
const LARGEST_EVENT = 2 ** 26

/** Makes a function that takes the bytes of a stream, cut anywhere, and tells of each event once it is whole. */
export function decodeEvents(
  onEvent: (event: ServerSentEvent) => void,
  onUnknownField?: (line: UnknownField) => void,
  maxEventBytes: number = LARGEST_EVENT,
): (bytes: Uint8Array) => void {
  const refuse = (): never => {
    parser.reset()
    const limit = maxEventBytes.toLocaleString('en-US')
    throw new StreamParseError(`An event is larger than ${limit} bytes (\`maxEventBytes\`).`, { text: '' })
  }
  const parser = createParser({
    maxBufferSize: maxEventBytes,
    onEvent(event) {
      if (event.data.length > maxEventBytes) refuse()
      onEvent(event)
    },
    onError(error) {
      if (error.type === 'max-buffer-size-exceeded') refuse()
      if (error.type === 'unknown-field') onUnknownField?.(error)
    },
  })
  const decoder = new TextDecoder()
  const held = new Uint8Array(MOST_HELD)
  let heldBytes = 0

  const parse = (bytes: Uint8Array): void => parser.feed(decoder.decode(bytes, { stream: true }))

  return (bytes) => {
    const { byteLength } = bytes
    const isPart = heldBytes + byteLength <= MOST_HELD && !bytes.includes(LINE_FEED) && !bytes.includes(CARRIAGE_RETURN)
    if (isPart) {
      held.set(bytes, heldBytes)
      heldBytes += byteLength
      return
    }
    if (heldBytes) parse(held.subarray(0, heldBytes))
    heldBytes = 0
    if (byteLength > LARGEST_PIECE) {
      for (let start = 0; start < byteLength; start += LARGEST_PIECE)
        parse(bytes.subarray(start, start + LARGEST_PIECE))
    } else parse(bytes)
  }
}
