import { isPlain } from './isPlain.ts'

/**
 * Appends a value to a query under a name, or each field of an object where the name is empty: `name[]` for items of an array, `name[key]` for
 * those of an object within; null is empty, undefined is left out. What has a form in JSON, such as a date, is sent in that.
 */
export function appendQuery(query: URLSearchParams, name: string, value: unknown): void {
  const plain: unknown = Object(value).toJSON?.() ?? value
  const isList = Array.isArray(plain)
  if (Object(plain) === plain) {
    if (!isList && !isPlain(plain)) throw new TypeError(`${name} is no plain object`)
    for (const [key, item] of Object.entries(Object(plain)))
      appendQuery(query, name ? `${name}[${isList ? '' : key}]` : key, item)
  } else if (plain !== undefined) {
    query.append(name, `${plain ?? ''}`)
  }
}
