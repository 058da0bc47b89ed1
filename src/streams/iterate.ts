/** Events as they come: a stream, or anything else that can be iterated. */
export type Events<T> = ReadableStream<T> | AsyncIterable<T>

/** Iterates events, also where the platform's streams have no iterator. */
export function iterate<T>(events: AsyncIterable<T> | Pick<ReadableStream<T>, 'getReader'>): AsyncIterator<T> {
  if (Symbol.asyncIterator in events) return events[Symbol.asyncIterator]()
  const reader = events.getReader()
  return {
    next: () => reader.read() as Promise<IteratorResult<T, undefined>>,
    async return() {
      await reader.cancel()
      return { value: undefined, done: true }
    },
  }
}
