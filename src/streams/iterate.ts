import { EventStream } from './eventStream.ts'

/** Events as they come: a stream, or anything else that can be iterated. */
export type Events<T> = ReadableStream<T> | AsyncIterable<T>

/**
 * Iterates events. A stream of the platform is read by a reader: its iterator is missing in some browsers, and can't be
 * ended while a read is pending.
 */
export function iterate<T>(events: Events<T>): AsyncIterator<T> {
  if (events instanceof EventStream || !('getReader' in events)) return events[Symbol.asyncIterator]()
  const reader = events.getReader()
  return {
    next: () => reader.read() as Promise<IteratorResult<T, undefined>>,
    async return() {
      await reader.cancel()
      return { value: undefined, done: true }
    },
  }
}
