import { isObject } from '../../core/isObject.ts'
import { accumulateItems } from './accumulateItems.ts'
import { accumulateLast } from './accumulateLast.ts'
import type { Accumulator } from './accumulator.ts'
import type { Fields } from './fields.ts'
import { isEmpty } from './isEmpty.ts'

/** Chooses by a field's name how its pieces are put together. */
export type FieldRule = (name: string) => Accumulator<unknown, unknown>

/** Makes an object of its deltas. */
export interface FieldsAccumulator extends Accumulator<unknown, Fields> {
  /** Takes over the fields that are not empty, whole, as hosts send them that repeat all so far. */
  replace(fields: unknown): void
}

/** Fields that name something: they come whole, at times with each delta. */
const LABELS = ['id', 'role', 'type', 'name', 'object', 'model', 'status', 'channel', 'format', 'signature']

/** Puts each field together as its rule says; null changes nothing. */
export function accumulateFields(rule: FieldRule = growByName): FieldsAccumulator {
  const parts = new Map<string, Accumulator<unknown, unknown> | null>()
  const begin = (name: string, piece: unknown): void => {
    const part = rule(name)
    part.add(piece)
    parts.set(name, part)
  }
  return {
    get value() {
      return Object.fromEntries(Array.from(parts, ([name, part]) => [name, part ? part.value : null]))
    },
    add(delta) {
      for (const [name, piece] of entriesOf(delta)) {
        const part = parts.get(name)
        if (piece === null) parts.set(name, part ?? null)
        else if (part) part.add(piece)
        else begin(name, piece)
      }
    },
    replace(fields) {
      for (const [name, value] of entriesOf(fields)) {
        if (!isEmpty(value) || !parts.has(name)) begin(name, value)
      }
    },
  }
}

/** Labels keep their last value; all else grows, and what is in an object by the rule. */
export function growByName(name: string, rule: FieldRule = growByName): Accumulator<unknown, unknown> {
  const isLabel = LABELS.includes(name) || name.endsWith('_id') || name.endsWith('_reason')
  return isLabel ? accumulateLast() : accumulateValue(rule)
}

/** Puts a value together by what its pieces are: text and lists grow at their end, objects in their fields, all else is replaced. */
function accumulateValue(rule: FieldRule): Accumulator<unknown, unknown> {
  let value: unknown
  let fields: FieldsAccumulator | undefined
  let items: ReturnType<typeof accumulateItems> | undefined
  return {
    get value() {
      return (fields ?? items)?.value ?? value
    },
    add(piece) {
      if (isObject(piece)) {
        fields ??= accumulateFields(rule)
        fields.add(piece)
      } else if (Array.isArray(piece)) {
        items ??= accumulateItems()
        items.add(piece)
      } else {
        value = typeof value === 'string' && typeof piece === 'string' ? value + piece : piece
      }
    },
  }
}

function entriesOf(fields: unknown): [string, unknown][] {
  if (!isObject(fields)) return []
  return Object.entries(fields).filter(([name, value]) => name !== '__proto__' && value !== undefined)
}
