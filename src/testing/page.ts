import { Refusal } from './refusal.ts'

/** What lists take. */
export interface PageParams {
  limit?: number | undefined
  order?: string | undefined
  after?: string | undefined
  before?: string | undefined
}

/** One page of a list. */
export interface Page<T> {
  object: 'list'
  data: T[]
  first_id: string | null
  last_id: string | null
  has_more: boolean
}

/** Cuts a page from items that are listed oldest first; the newest come first unless `order` is `asc`. */
export function page<T extends { id: string }>(
  items: Iterable<T>,
  params: PageParams,
  most = 100,
  usual = 20,
): Page<T> {
  const { limit = Math.min(usual, most), order = 'desc', after, before } = params
  if (limit < 1 || limit > most)
    throw new Refusal(400, `Invalid 'limit': expected 1 to ${most}, but got ${limit}.`, {
      param: 'limit',
      code: limit < 1 ? 'integer_below_min_value' : 'integer_above_max_value',
    })
  if (order !== 'asc' && order !== 'desc')
    throw new Refusal(400, `Invalid value: '${order}'. Supported values for 'order' are: 'asc', 'desc'.`, {
      param: 'order',
      code: 'invalid_value',
    })
  const all = order === 'asc' ? [...items] : [...items].reverse()
  const start = after === undefined ? 0 : indexOf(all, after, 'after') + 1
  const end = before === undefined ? all.length : indexOf(all, before, 'before')
  // Before a cursor alone, the items next to it.
  const from = before !== undefined && after === undefined ? Math.max(start, end - limit) : start
  const data = all.slice(from, Math.min(end, from + limit))
  const has_more = before !== undefined && after === undefined ? from > 0 : from + limit < end
  return { object: 'list', data, first_id: data[0]?.id ?? null, last_id: data.at(-1)?.id ?? null, has_more }
}

function indexOf(items: { id: string }[], id: string, param: string): number {
  const index = items.findIndex((item) => item.id === id)
  if (index < 0) throw new Refusal(404, `No item found with id '${id}'.`, { param })
  return index
}
