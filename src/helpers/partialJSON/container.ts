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

/** What a container holds, as a value of its own. */
export function toValue({ isList, entries }: Container): unknown {
  return isList ? [...entries.values()] : Object.fromEntries(entries)
}
