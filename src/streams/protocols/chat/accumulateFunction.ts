import { accumulateFields, type FieldsAccumulator, growByName } from '../../collecting/accumulateFields.ts'
import type { Accumulator } from '../../collecting/accumulator.ts'

/** Puts together what a call calls: its name, and its arguments as they come. */
export function accumulateFunction(): FieldsAccumulator {
  return accumulateFields((field) => (field === 'name' ? accumulateName() : growByName(field)))
}

/** Joins the pieces of a name; some hosts send all of it with each piece. */
function accumulateName(): Accumulator<unknown, string> {
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
