import { accumulateIndexed } from '../../collecting/accumulateIndexed.ts'
import type { Accumulator } from '../../collecting/accumulator.ts'
import { accumulateItem } from './accumulateItem.ts'
import type { ItemEvent } from './itemEvent.ts'

/** Puts the items of an output together. Their place tells them apart, else their id; what has neither belongs to the last one. */
export function accumulateOutput(): Accumulator<ItemEvent, unknown[]> {
  const items = accumulateIndexed(accumulateItem)
  const places = new Map<unknown, number>()
  let last = -1
  return {
    get value() {
      return items.value.filter(Boolean)
    },
    add(event) {
      const { item, item_id, output_index } = event
      const id = item_id ?? Object(item).id
      const place = places.get(id) ?? Math.max(item ? last + 1 : last, 0)
      const index = typeof output_index === 'number' ? output_index : place
      last = Math.max(last, index)
      if (id) places.set(id, index)
      items.add([{ ...event, index }])
    },
  }
}
