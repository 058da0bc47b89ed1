import { EventStream, type IterableStream } from '../eventStream.ts'
import type { Events } from '../events.ts'
import type { Source } from '../source.ts'
import { iterate } from './iterate.ts'

/** Makes a stream of what becomes of each event, leaving out undefined; ending it ends the first one. */
export function mapEvents<T, U>(events: Events<T>, map: (event: T) => U | undefined): IterableStream<U> {
  const iterator = iterate(events)
  async function* values(): AsyncGenerator<U, undefined> {
    try {
      for await (const event of { [Symbol.asyncIterator]: () => iterator }) {
        const value = map(event)
        if (value !== undefined) yield value
      }
    } finally {
      source.onEnd?.()
    }
  }
  const generator = values()
  const source: Source<U> = {
    next: () => generator.next(),
    // Past the generator, which would first wait for the read that is pending.
    async cancel() {
      await iterator.return?.()
      await generator.return(undefined)
    },
  }
  return new EventStream(source)
}
