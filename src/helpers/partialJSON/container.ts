/** A list or an object that is still being written. */
export interface Container {
  isList: boolean
  /** The name of the field whose value is next. */
  name?: string | undefined
  entries: Map<string | number, unknown>
}

/** Puts a value into its place; a field that is null stays out. */
export function putInto({ isList, name, entries }: Container, value: unknown): void {
  if (isList) entries.set(entries.size, value)
  else if (name !== undefined && value !== null) entries.set(name, value)
}

/** What a container holds, as a value of its own; `next` is what its next place holds so far, if anything. */
export function toValue({ isList, name, entries }: Container, next?: unknown): unknown {
  if (isList) return [...entries.values(), ...(next === undefined ? [] : [next])]
  return Object.fromEntries(next === undefined || name === undefined ? entries : [...entries, [name, next]])
}
