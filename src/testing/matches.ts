import type { ComparisonFilter } from '../schemas/ComparisonFilter.ts'
import type { CompoundFilter } from '../schemas/CompoundFilter.ts'

type Filter = ComparisonFilter | CompoundFilter
type Attributes = Readonly<Record<string, string | number | boolean>>

/** Whether a file's attributes pass a filter of a search. */
export function matches(filter: Filter, attributes: Attributes): boolean {
  if ('filters' in filter) {
    const passes = (inner: Filter): boolean => matches(inner, attributes)
    return filter.type === 'or' ? filter.filters.some(passes) : filter.filters.every(passes)
  }
  const { type, key, value } = filter
  return compares(type, attributes[key], value)
}

function compares(type: string, own: string | number | boolean | undefined, value: ComparisonFilter['value']): boolean {
  switch (type) {
    case 'ne':
      return own !== value
    case 'gt':
      return difference(own, value) > 0
    case 'gte':
      return difference(own, value) >= 0
    case 'lt':
      return difference(own, value) < 0
    case 'lte':
      return difference(own, value) <= 0
    case 'in':
      return [value].flat().some((one) => one === own)
    case 'nin':
      return [value].flat().every((one) => one !== own)
    default:
      return own === value
  }
}

/** How much larger one number is than another; not a number for anything else, which compares as false. */
function difference(own: unknown, value: unknown): number {
  return typeof own === 'number' && typeof value === 'number' ? own - value : Number.NaN
}
