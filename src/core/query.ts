/**
 * Appends a value to a query under a name, or each field of an object where the name is empty: `name[]` for items of an array, `name[key]` for
 * those of an object within; null is empty, undefined is left out, a date is in ISO form.
 */
export function appendQuery(query: URLSearchParams, name: string, value: unknown): void {
  const isList = Array.isArray(value)
  if (value instanceof Date) {
    query.append(name, value.toISOString())
  } else if (Object(value) === value) {
    if (!isList && Symbol.iterator in Object(value)) throw new TypeError(`${name} is no value for a query`)
    for (const [key, item] of Object.entries(Object(value)))
      appendQuery(query, name ? `${name}[${isList ? '' : key}]` : key, item)
  } else if (value !== undefined) {
    query.append(name, `${value ?? ''}`)
  }
}
