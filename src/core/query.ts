/**
 * Appends a value to a query under a name, or each field of an object where the name is empty: `name[]` for items of an array, `name[key]` for
 * those of an object within; null is empty, undefined is left out.
 */
export function appendQuery(query: URLSearchParams, name: string, value: unknown): void {
  if (Object(value) === value) {
    for (const [key, item] of Object.entries(value as object)) {
      appendQuery(query, name ? `${name}[${Array.isArray(value) ? '' : key}]` : key, item)
    }
  } else if (value !== undefined) {
    query.append(name, `${value ?? ''}`)
  }
}
