import { Refusal } from './refusal.ts'

/** Where a strict schema stands in a request, and how its error names it. */
export interface StrictPlace {
  /** Such as `response_format 'answer'`. */
  name: string
  param: string
  code: string
}

const deepest = 50

/** Refuses a schema that strict mode does not take: each object in it must close itself, and require all that it names. */
export function checkStrictSchema(schema: unknown, place: StrictPlace, path: readonly string[] = []): void {
  if (typeof schema !== 'object' || schema === null || path.length > deepest) return
  const { properties, additionalProperties, required, type }: Record<string, unknown> = { ...schema }
  const named = typeof properties === 'object' && properties !== null ? Object.keys(properties) : []
  if (type === 'object' || properties !== undefined) {
    if (additionalProperties !== false)
      throw refusal(place, path, "'additionalProperties' is required to be supplied and to be false")
    const missing = named.find((name) => !(Array.isArray(required) && required.includes(name)))
    if (missing !== undefined)
      throw refusal(
        place,
        path,
        `'required' must be an array of every key in 'properties', and '${missing}' is missing`,
      )
  }
  for (const [key, inner] of innerSchemas(schema)) checkStrictSchema(inner, place, [...path, ...key])
}

/** The schemas right inside a schema, each with the way to it. */
function innerSchemas(schema: object): [way: string[], schema: unknown][] {
  const { items, ...rest }: Record<string, unknown> = { ...schema }
  const named = ['properties', '$defs', 'definitions', 'anyOf', 'oneOf', 'allOf'].flatMap((keyword) =>
    Object.entries(Object(rest[keyword])).map(([key, inner]): [string[], unknown] => [[keyword, key], inner]),
  )
  return [...named, [['items'], items]]
}

function refusal({ name, param, code }: StrictPlace, path: readonly string[], problem: string): Refusal {
  const where = path.map((key) => `'${key}'`).join(', ')
  return new Refusal(400, `Invalid schema for ${name}: In context=(${where}), ${problem}.`, { param, code })
}
