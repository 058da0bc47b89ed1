import type { Accumulator } from '../../collecting/accumulator.ts'

/** Joins the pieces of a name; some hosts send all of it with each piece. */
export function accumulateName(): Accumulator<unknown, string> {
  let name = ''
  return {
    get value() {
      return name
    },
    add(piece) {
      if (typeof piece !== 'string') return
      name = piece.startsWith(name) ? piece : name + piece
    },
  }
}
