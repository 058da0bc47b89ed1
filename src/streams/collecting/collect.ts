import type { Events } from '../events.ts'
import { iterate } from '../reading/iterate.ts'
import type { Accumulator } from './accumulator.ts'

/** Reads a stream to its end; when it fails, what came is the error's `partial`. */
export async function collect<T, V>(events: Events<T>, accumulator: Accumulator<T, V>): Promise<V> {
  try {
    for await (const event of { [Symbol.asyncIterator]: () => iterate(events) }) accumulator.add(event)
    return accumulator.value
  } catch (error) {
    if (error instanceof Error && Object.isExtensible(error)) Object.assign(error, { partial: accumulator.value })
    throw error
  }
}
