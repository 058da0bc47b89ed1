import { isObject } from '../../core/isObject.ts'

/** More nesting than any count of tokens has. */
const DEEPEST = 8

/** Adds the numbers of two objects alike, through the objects in them; of what is no number, the latest stays. */
export function addUsage<T extends object>(sum: T | undefined, more: T | null | undefined): T | undefined {
  return isObject(more) ? (add(sum, more, DEEPEST) as T) : sum
}

function add(sum: unknown, more: Record<string, unknown>, depth: number): Record<string, unknown> {
  const sums = new Map(Object.entries(isObject(sum) ? sum : {}))
  for (const [key, value] of Object.entries(more)) {
    const before = sums.get(key)
    if (typeof value === 'number') sums.set(key, typeof before === 'number' ? before + value : value)
    else if (!isObject(value)) sums.set(key, value ?? before ?? null)
    else if (depth) sums.set(key, add(before, value, depth - 1))
  }
  return Object.fromEntries(sums)
}
