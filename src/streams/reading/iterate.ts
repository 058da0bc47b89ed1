import { EventStream } from '../eventStream.ts'
import type { Events } from '../events.ts'

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
