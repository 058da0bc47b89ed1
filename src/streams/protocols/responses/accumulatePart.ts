import type { Accumulator } from '../../collecting/accumulator.ts'
import type { Fields } from '../../collecting/fields.ts'
import { growField } from './growField.ts'
import type { ItemEvent } from './itemEvent.ts'

/** Puts a part of an item together: it comes whole, and its text, annotations and log probabilities grow. */
export function accumulatePart(): Accumulator<ItemEvent, Fields> {
  let part: Fields = {}
  let lists: Record<string, unknown[]> = {}
  const append = (name: string, more: unknown[]): void => {
    const list = lists[name] ?? [part[name] ?? []].flat()
    for (const one of more) list.push(one)
    lists[name] = list
    part = { ...part, [name]: list }
  }
  return {
    get value() {
      return part
    },
    add(event) {
      const { kind = '', part: whole, field, annotation, delta, logprobs } = event
      if (whole) {
        part = Object(whole)
        lists = {}
      }
      if (annotation) append('annotations', [annotation])
      if (field) part = growField({ type: kind.replace('reasoning_summary', 'summary'), ...part }, field, event)
      if (delta && Array.isArray(logprobs)) append('logprobs', logprobs)
    },
  }
}
