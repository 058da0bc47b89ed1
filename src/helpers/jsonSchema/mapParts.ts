import type { Path, Schema } from './schema.ts'

/** Keywords that hold schemas, by name or in a list. */
const HOLDERS = ['properties', '$defs', 'definitions', 'anyOf', 'oneOf', 'allOf']

/** A schema with what becomes of each schema in it. */
export function mapParts(schema: Schema, path: Path, map: (part: Schema, path: Path) => Schema): Schema {
  const { items } = schema
  const mapped = HOLDERS.filter((keyword) => keyword in schema).map((keyword) => {
    const parts: Record<string, Schema> = Object(schema[keyword])
    const entries = Object.entries(parts).map(([name, part]) => [name, map(part, [...path, keyword, name])] as const)
    return [keyword, Array.isArray(parts) ? entries.map(([, part]) => part) : Object.fromEntries(entries)]
  })
  return { ...schema, ...Object.fromEntries(mapped), ...(items && { items: map(items, [...path, 'items']) }) }
}
