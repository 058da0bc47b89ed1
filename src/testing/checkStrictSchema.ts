import { Refusal } from './refusal.ts'

/** Where a strict schema stands in a request, and how its error names it. */
export interface StrictPlace {
  /** Such as `response_format 'answer'`. */
  name: string
  param: string
  code: string
}

interface Schema extends Record<string, unknown> {
  type?: unknown
}

const deepest = 50

/** Keywords that strict mode knows nothing of. */
const unknownKeywords = [
  'allOf',
  'contains',
  'dependentRequired',
  'dependentSchemas',
  'else',
  'if',
  'maxProperties',
  'minProperties',
  'not',
  'oneOf',
  'patternProperties',
  'prefixItems',
  'propertyNames',
  'then',
  'unevaluatedItems',
  'unevaluatedProperties',
  'uniqueItems',
]

/** Refuses what no mode takes: another root than an object, and lists that don't say what is in them. */
export function checkSchema(schema: unknown, place: StrictPlace): void {
  if (schema == null) return
  const { type } = toSchema(schema)
  if (type !== undefined && type !== 'object')
    throw new Refusal(
      400,
      `Invalid schema for ${place.name}: schema must be a JSON Schema of 'type: "object"', got 'type: ${JSON.stringify(type)}'.`,
      { param: place.param, code: place.code },
    )
  checkLists(schema, place, [])
}

function checkLists(given: unknown, place: StrictPlace, path: readonly string[]): void {
  if (path.length > deepest) return
  const schema = toSchema(given)
  if (schema.type === 'array' && schema['items'] === undefined && schema['prefixItems'] === undefined)
    throw refusal(place, path, 'array schema missing items')
  for (const [key, inner] of innerSchemas(schema)) checkLists(inner, place, [...path, ...key])
}

/** Refuses a schema that strict mode does not take: an object at the root, and in it objects that close themselves and require all that they name. */
export function checkStrictSchema(schema: unknown, place: StrictPlace): void {
  if (schema == null) return
  const { type, anyOf }: Schema = toSchema(schema)
  if (type !== 'object' || anyOf !== undefined)
    throw new Refusal(
      400,
      `Invalid schema for ${place.name}: schema must be of 'type: "object"' without 'anyOf', got 'type: ${JSON.stringify(type) ?? '"None"'}'.`,
      { param: place.param, code: place.code },
    )
  checkPart(schema, place, [])
}

function checkPart(given: unknown, place: StrictPlace, path: readonly string[]): void {
  if (path.length > deepest) return
  const schema = toSchema(given)
  if ('$ref' in schema) checkReference(schema, place, path)
  else checkValue(schema, place, path)
}

function checkValue(schema: Schema, place: StrictPlace, path: readonly string[]): void {
  const { type, anyOf, properties, items } = schema
  const unknown = unknownKeywords.find((keyword) => keyword in schema)
  if (unknown) throw refusal(place, path, `'${unknown}' is not permitted`)
  if (type === undefined && anyOf === undefined) throw refusal(place, path, "schema must have a 'type' key")
  const types = [type].flat()
  if (types.includes('array') && !isSchema(items)) throw refusal(place, path, 'array schema items is not an object')
  if (types.includes('object') || properties !== undefined) checkObject(schema, place, path)
  for (const [key, inner] of innerSchemas(schema)) checkPart(inner, place, [...path, ...key])
}

function checkReference(schema: Schema, place: StrictPlace, path: readonly string[]): void {
  const [beside] = Object.keys(schema).filter((keyword) => keyword !== '$ref' && keyword !== '$defs')
  if (beside !== undefined) throw refusal(place, path, `$ref cannot have keywords {'${beside}'}`)
  if (!`${schema['$ref']}`.startsWith('#')) throw refusal(place, path, `reference can only point to definitions here`)
}

function checkObject(
  { properties, additionalProperties, required }: Schema,
  place: StrictPlace,
  path: readonly string[],
): void {
  if (additionalProperties !== false)
    throw refusal(place, path, "'additionalProperties' is required to be supplied and to be false")
  const missing = Object.keys(toSchema(properties)).find(
    (name) => !(Array.isArray(required) && required.includes(name)),
  )
  if (missing !== undefined)
    throw refusal(place, path, `'required' must be an array of every key in 'properties', and '${missing}' is missing`)
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function toSchema(value: unknown): Schema {
  return isSchema(value) ? value : {}
}

/** The schemas right inside a schema, each with the way to it. */
function innerSchemas({ items, ...rest }: Schema): [way: string[], schema: unknown][] {
  const named = ['properties', '$defs', 'definitions', 'anyOf'].flatMap((keyword) =>
    Object.entries(Object(rest[keyword])).map(([key, inner]): [string[], unknown] => [[keyword, key], inner]),
  )
  return items === undefined ? named : [...named, [['items'], items]]
}

function refusal({ name, param, code }: StrictPlace, path: readonly string[], problem: string): Refusal {
  const where = path.map((key) => `'${key}'`).join(', ')
  return new Refusal(400, `Invalid schema for ${name}: In context=(${where}), ${problem}.`, { param, code })
}
