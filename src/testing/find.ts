import { Refusal } from './refusal.ts'

/** The value of an id; refuses an id that there is none of. */
export function find<T>(map: ReadonlyMap<string, T>, key: string, kind: string, param: string | null = null): T {
  const value = map.get(key)
  if (value === undefined) throw new Refusal(404, `No ${kind} found with id '${key}'.`, { param })
  return value
}
