import { isObject } from '../../../core/isObject.ts'
import { accumulateFields } from '../../collecting/accumulateFields.ts'
import type { Accumulator } from '../../collecting/accumulator.ts'
import { remember } from '../../collecting/remember.ts'

/** The kind of details that come whole. */
const WHOLE = 'reasoning.encrypted'

/** Puts details of a reasoning together. Hosts number several kinds alike, so that kind and index together tell which one goes on. */
export function accumulateDetails(): Accumulator<unknown, unknown[]> {
  const details: Accumulator<unknown, unknown>[] = []
  const open = new Map<string, Accumulator<unknown, unknown>>()
  return {
    get value() {
      return details.map((detail) => detail.value)
    },
    add(pieces) {
      for (const piece of Array.isArray(pieces) ? pieces : [pieces]) {
        const { type, index } = Object(piece)
        const key = `${type} ${index}`
        let detail = type === WHOLE ? undefined : open.get(key)
        if (!detail) {
          detail = isObject(piece) ? remember(accumulateFields()) : { value: piece, add() {} }
          details.push(detail)
          open.set(key, detail)
        }
        detail.add(piece)
      }
    },
  }
}
