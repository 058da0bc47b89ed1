import type { Path, Schema } from './schema.ts'

/** A schema with what becomes of each schema in it. */
export function mapParts(schema: Schema, path: Path, map: (part: Schema, path: Path) => Schema): Schema {
  const mapOne = ([keyword, value]: [string, unknown]): [string, unknown] => {
    const each = (parts: object): [string, Schema][] =>
      Object.entries(parts).map(([name, part]) => [name, map(part, [...path, keyword, name])])
    switch (keyword) {
      case 'properties':
      case '$defs':
      case 'definitions':
        return [keyword, Object.fromEntries(each(Object(value)))]
      case 'anyOf':
      case 'oneOf':
      case 'allOf':
        return [keyword, each(Object(value)).map(([, part]) => part)]
      case 'items':
        return [keyword, map(schema.items ?? {}, [...path, keyword])]
      default:
        return [keyword, value]
    }
  }
  return Object.fromEntries(Object.entries(schema).map(mapOne))
}
