/** An object of the API whose fields are not known. */
export type Fields = Record<string, unknown>

/** Fields that name something: they come whole, at times with each delta, so that the later one replaces the earlier. */
const LABEL = /^(id|.+_id|role|type|name|object|model|status|channel|format|.+_reason)$/

/** Lists whose items have an `index` in deltas only. */
const INDEXED_IN_DELTAS = /^(tool_calls|content|annotations|outputs)$/

/** The `index` of items that lost it. */
const indexes = new WeakMap<object, number>()

/** Lists made here, which may grow in place. */
const ownLists = new WeakSet<unknown[]>()

/**
 * Adds a delta to what came before: text grows, lists are merged by their items' `index` or else grow, labels and
 * numbers are replaced, null changes nothing. Makes new objects, and leaves both as they are; only lists of items
 * without `index` grow in place, since copying a log of tokens for each token would take quadratic time.
 */
export function mergeDelta(before: Fields, delta: Fields): Fields {
  const after = { ...before }
  for (const [key, value] of Object.entries(delta)) {
    if (key === '__proto__' || value === undefined) continue
    const old = before[key] ?? null
    after[key] = LABEL.test(key) ? value || old : mergeValue(key, old, value)
  }
  return after
}

/** Takes over the fields that are not empty, whole. */
export function replaceFields(before: Fields, fields: Fields): Fields {
  const after = { ...before }
  for (const [key, value] of Object.entries(fields)) {
    if (key !== '__proto__') after[key] = value || (before[key] ?? value)
  }
  return after
}

/** Whether a value is an object, and no list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Puts what `update` makes of the item with this index in its place, in the order of indexes. */
export function putAt(
  list: unknown[],
  index: number,
  update: (before?: Fields) => Fields,
  isAnother?: (before: Fields) => boolean,
): void {
  let end = list.length
  while (end > 0 && indexAt(list, end - 1) > index) end--
  const before = list[end - 1]
  const found = isFields(before) && indexAt(list, end - 1) === index && !isAnother?.(before)
  const after = update(found ? before : undefined)
  indexes.set(after, index)
  list.splice(found ? end - 1 : end, found ? 1 : 0, after)
}

function indexAt(list: unknown[], at: number): number {
  return indexes.get(Object(list[at])) ?? at
}

function mergeValue(key: string, old: unknown, value: unknown): unknown {
  if (Array.isArray(old) || Array.isArray(value)) return mergeList(key, toList(old), toList(value))
  if (typeof value === 'string') return typeof old === 'string' ? old + value : value
  return isFields(value) ? mergeDelta(isFields(old) ? old : {}, value) : (value ?? old)
}

/** Some hosts send content now as text, now as parts. */
function toList(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  return (value ?? '') === '' ? [] : [{ type: 'text', text: value }]
}

function mergeList(key: string, old: unknown[], items: unknown[]): unknown[] {
  const last = old.length - 1
  const grows = items.every((item) => (Object(item).index ?? Object(item).id ?? Object(old[last]).id) === undefined)
  const list = grows && ownLists.has(old) ? old : [...old]
  ownLists.add(list)
  for (const item of items) {
    if (grows || !isFields(item)) list.push(item)
    else mergeItem(key, list, item)
  }
  return list
}

function mergeItem(key: string, list: unknown[], item: Fields): void {
  const { index, ...rest } = item
  const known = item['id'] ? list.findIndex((other) => Object(other).id === item['id']) : list.length - 1
  const place = typeof index === 'number' ? index : known < 0 ? list.length : indexAt(list, known)
  // Some hosts number every parallel call 0.
  const isAnother = ({ id }: Fields): boolean =>
    Boolean(item['id'] && id && item['id'] !== id && Object(item['function']).name)
  putAt(list, place, (before = {}) => mergeDelta(before, INDEXED_IN_DELTAS.test(key) ? rest : item), isAnother)
}
