import { detachedExchange, rethrow } from './detachedExchange.ts'
import { EventStream, type IterableStream } from './eventStream.ts'
import type { Protocol } from './protocol.ts'
import type { ServerSentEvent } from './serverSentEvent.ts'
import { createSource } from './source.ts'
import { StreamTruncatedError } from './streamErrors.ts'

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
  const protocol: Protocol<ServerSentEvent> = {
    read: (event) => event,
    complete: (end) => end instanceof StreamTruncatedError,
  }
  return new EventStream(createSource(stream, detachedExchange(rethrow), protocol, Infinity))
}
