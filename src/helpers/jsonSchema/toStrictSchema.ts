import { alternatives, resolve } from './alternatives.ts'
import { typesOf } from './canBe.ts'
import { checkUnion } from './checkUnion.ts'
import { isLeftOutByNull } from './fieldOf.ts'
import { mapParts } from './mapParts.ts'
import { type Path, refuse, type Schema } from './schema.ts'

/** Keywords that strict mode does not take. */
const REFUSED = [
  '$id',
  'prefixItems',
  'additionalItems',
  'patternProperties',
  'not',
  'if',
  'dependencies',
  'dependentRequired',
  'dependentSchemas',
  'contains',
  'uniqueItems',
  'minProperties',
  'maxProperties',
  'unevaluatedItems',
  'unevaluatedProperties',
]

/** Makes a simplified schema one of strict mode: objects take their fields alone and want them all, and null says that one was left out. */
export function toStrictSchema(root: Schema): Schema {
  const strict = (schema: Schema, path: Path): Schema => {
    const { $ref, anyOf, oneOf = anyOf, default: dropped, propertyNames = { type: 'string' }, ...kept } = schema
    const refused = REFUSED.find((keyword) => keyword in kept)
    if (refused) refuse(path, `has ${refused}`)
    if (Object.entries(Object(propertyNames)).join() !== 'type,string') refuse(path, 'has propertyNames')
    if ($ref) return reference($ref, path)
    if (!oneOf) return value(kept, path)
    if (kept.properties || kept.items || (anyOf && anyOf !== oneOf)) refuse(path, 'has more than its union')
    const union = mapParts({ ...kept, anyOf: oneOf }, path, strict)
    checkUnion(schema, path, root)
    return union
  }

  const reference = ($ref: string, path: Path): Schema => {
    if (!alternatives([resolve($ref, root, path)], root).length) refuse(path, 'refers to itself alone')
    return { $ref }
  }

  const value = (schema: Schema, path: Path): Schema => {
    const [type, ...types] = typesOf(schema)
    if (!type) refuse(path, 'takes anything')
    if (typesOf(schema).includes('array') && !schema.items) refuse(path, 'takes any items')
    const whole = {
      ...mapParts(schema, path, strict),
      ...patternOf(schema),
      type: types.length ? [type, ...types] : type,
    }
    return typesOf(schema).includes('object') ? objectOf(schema, whole, path) : whole
  }

  const objectOf = (schema: Schema, whole: Schema, path: Path): Schema => {
    const { properties, additionalProperties = !properties } = whole
    if (additionalProperties) refuse(path, 'takes fields that it does not name')
    const fields = Object.entries(properties ?? {}).map(([name, field]): [string, Schema] => [
      name,
      isLeftOutByNull(schema, name, root) ? { anyOf: [field, { type: 'null' }] } : field,
    ])
    const required = fields.map(([name]) => name)
    return { ...whole, properties: Object.fromEntries(fields), required, additionalProperties: false }
  }

  const schema = strict(root, [])
  if (schema.anyOf || schema.type !== 'object') refuse([], `is ${schema.type ?? 'a union'}, so wrap it in an object`)
  return schema
}

/** A pattern that looks ahead or behind can't be held to: it's told in words. */
function patternOf({ pattern, description = '' }: Schema): Schema {
  if (!/\(\?<?[=!]/.test(`${pattern}`)) return {}
  return { pattern: undefined, description: `${description} Matches ${pattern}`.trim() }
}
