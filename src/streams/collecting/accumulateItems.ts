import type { Accumulator } from './accumulator.ts'

/** Puts items one after the other, in one list that grows: copying a log of tokens for each token would take quadratic time. */
export function accumulateItems(): Accumulator<readonly unknown[], unknown[]> {
  const value: unknown[] = []
  return {
    value,
    add(items) {
      for (const item of items) value.push(item)
    },
  }
}
