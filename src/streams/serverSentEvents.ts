import { EventStream, type IterableStream } from './eventStream.ts'
import type { ServerSentEvent } from './serverSentEvent.ts'
import { bareSource, createSource } from './source.ts'

/**
 * Reads server-sent events of any source; every event comes through, `[DONE]` too.
 *
 * @param stream Bytes, cut anywhere.
 * @returns The events, to iterate or to pipe.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 * @example
 * for await (const { event, data } of serverSentEvents(response.body)) console.log(event, data)
 */
export function serverSentEvents(stream: ReadableStream<Uint8Array>): IterableStream<ServerSentEvent> {
  return new EventStream(createSource(stream, { read: (event) => event, complete: (clean) => clean }, bareSource))
}
