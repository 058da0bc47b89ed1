import type { Accumulator } from './accumulator.ts'

/** The same, whose whole is made anew only where a piece has come since. */
export function remember<T, V>(accumulator: Accumulator<T, V>): Accumulator<T, V> {
  let made: { value: V } | undefined
  return {
    get value() {
      made ??= { value: accumulator.value }
      return made.value
    },
    add(piece) {
      made = undefined
      accumulator.add(piece)
    },
  }
}
