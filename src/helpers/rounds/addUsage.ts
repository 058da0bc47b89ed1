/** Adds the numbers of two objects alike, field by field, through the objects in them. */
export function addUsage<T extends object>(sum: T | undefined, more: T | null | undefined): T | undefined {
  return more ? (add(sum, more) as T) : sum
}

function add(sum: unknown, more: object): object {
  const result = { ...Object(sum) }
  for (const [key, value] of Object.entries(more)) {
    if (typeof value === 'number') result[key] = value + (result[key] ?? 0)
    else if (value) result[key] = add(result[key], value)
  }
  return result
}
