import { isObject } from '../../core/isObject.ts'
import type { Accumulator } from './accumulator.ts'
import { remember } from './remember.ts'

/** Puts the items of a list together by their `index`, or else by their place; `create` makes what puts one item together. */
export function accumulateIndexed(
  create: (index: number) => Accumulator<unknown, unknown>,
): Accumulator<unknown, unknown[]> {
  const items = new Map<number, Accumulator<unknown, unknown>>()
  return {
    get value() {
      return [...items].sort(([index], [other]) => index - other).map(([, item]) => item.value)
    },
    add(pieces) {
      if (!Array.isArray(pieces)) return
      pieces.forEach((piece, place) => {
        const { index: given, ...fields } = isObject(piece) ? piece : {}
        const index = typeof given === 'number' ? given : place
        const item = items.get(index) ?? remember(create(index))
        items.set(index, item)
        item.add(fields)
      })
    },
  }
}
