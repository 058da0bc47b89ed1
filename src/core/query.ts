/** Appends a value to a query: `name[]` for items of an array, `name[key]` for those of an object; null is empty, undefined is left out. */
export function appendQuery(query: URLSearchParams, name: string, value: unknown): void {
  if (Object(value) === value) {
    for (const [key, item] of Object.entries(value as object)) {
      appendQuery(query, `${name}[${Array.isArray(value) ? '' : key}]`, item)
    }
  } else if (value !== undefined) {
    query.append(name, `${value ?? ''}`)
  }
}
