import { find } from '../find.ts'
import { Refusal } from '../refusal.ts'

/** The value of an id that also belongs where the path says; refuses an id that there is none of. */
export function findIn<T extends object>(map: ReadonlyMap<string, T>, id: string, kind: string, place: Partial<T>): T {
  const value = find(map, id, kind)
  if (
    Object.entries(value).filter(([key, inner]) => key in place && inner === Reflect.get(place, key)).length ===
    Object.keys(place).length
  )
    return value
  throw new Refusal(404, `No ${kind} found with id '${id}'.`)
}
