import { EventStream, type IterableStream } from './eventStream.ts'
import { detachedExchange } from './reading/detachedExchange.ts'
import { readEvents } from './reading/readEvents.ts'
import { readMessages } from './reading/readMessages.ts'
import type { ServerSentEvent } from './serverSentEvent.ts'

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
  const exchange = detachedExchange((error) => {
    throw error
  })
  const progress = { add: () => false, isComplete: (ending: unknown) => ending === 'closed' }
  const source = readEvents<ServerSentEvent>(readMessages(stream.getReader()), exchange, {
    toEvent: (message) => message,
    progress,
    idleTimeout: Infinity,
  })
  return new EventStream(source)
}
