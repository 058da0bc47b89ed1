import { accumulateIndexed } from '../../collecting/accumulateIndexed.ts'
import type { Accumulator } from '../../collecting/accumulator.ts'
import type { Fields } from '../../collecting/fields.ts'
import { accumulatePart } from './accumulatePart.ts'
import { growField } from './growField.ts'
import type { ItemEvent } from './itemEvent.ts'

/** Puts an item of a response together: it comes whole, and its fields and parts grow. */
export function accumulateItem(): Accumulator<ItemEvent, Fields | undefined> {
  let item: Fields | undefined
  let lists: Record<string, Accumulator<unknown, unknown[]>> = {}
  return {
    get value() {
      for (const [name, parts] of Object.entries(lists)) item = { ...item, [name]: parts.value }
      return item
    },
    add(event) {
      const { item: whole, item_id, type, list, field, content_index, summary_index, partial_image_b64 } = event
      if (whole) {
        item = Object(whole)
        lists = {}
      }
      if (type) item ??= { type, id: item_id, status: 'in_progress', ...(type === 'message' && { role: 'assistant' }) }
      if (!item) return
      if (list) {
        const parts = lists[list] ?? accumulateParts(item[list])
        lists[list] = parts
        parts.add([{ ...event, index: summary_index ?? content_index }])
      } else if (field) item = growField(item, field, event)
      else if (partial_image_b64) item = { ...item, result: partial_image_b64 }
      else if (event.kind === item['type']) item = { ...item, status: event.step }
    },
  }
}

/** Puts the parts of a list together, from those that it has. */
function accumulateParts(before: unknown): Accumulator<unknown, unknown[]> {
  const parts = accumulateIndexed(accumulatePart)
  if (Array.isArray(before)) parts.add(before.map((part) => ({ part })))
  return parts
}
