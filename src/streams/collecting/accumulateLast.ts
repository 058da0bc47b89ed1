import type { Accumulator } from './accumulator.ts'
import { isEmpty } from './isEmpty.ts'

/** Keeps the last value that is not empty, or else the first. */
export function accumulateLast(): Accumulator<unknown, unknown> {
  let last: unknown
  return {
    get value() {
      return last
    },
    add(value) {
      if (last === undefined || !isEmpty(value)) last = value
    },
  }
}
