import type { Schema } from '../document.ts'
import type { Context } from './context.ts'
import type { SourceSchema } from './source.ts'

/** A schema that is neither reference, union nor `allOf`: one type with its limits, fields, items or keys. */
export function plain(source: SourceSchema, context: Context): Schema {
  const { type, enum: values, const: constant, nullable, minimum, exclusiveMinimum, deprecated, ...others } = source
  const { properties, required, oneOf, anyOf, not, items, additionalProperties, propertyNames, ...structure } = others
  const { $ref, $recursiveRef, allOf, discriminator, ...asTheyAre } = structure
  return {
    ...typed(source, context),
    ...asTheyAre,
    ...noted(source, context),
    ...enumerated(source, context),
    ...lowest(source, context),
    ...withFields(source, context),
    ...withAlternatives(source, context),
    ...withItems(source, context),
    ...asMap(source, context),
  }
}

/** Several types are a union of them, of which null becomes `nullable`. */
export function listOfTypes({ type, ...rest }: SourceSchema, context: Context): Schema {
  context.saw('list of types')
  const [only, ...others] = [type ?? []].flat().filter((name) => name !== 'null')
  const isNullable = type?.includes('null') ?? false
  if (!only) throw new Error(`${context.self} has a value that can only be null.`)
  if (!others.length) return context.schema({ ...rest, type: only, ...(isNullable && { nullable: true }) })
  const [unknown] = Object.keys(rest)
  if (unknown) throw new Error(`${context.self} has \`${unknown}\` beside several types: say which of them it limits.`)
  const members = [only, ...others].map((name): SourceSchema => ({ type: name }))
  return context.schema({ oneOf: members, ...(isNullable && { nullable: true }) })
}

function typed(source: SourceSchema, context: Context): Schema {
  const type = [source.type].flat()[0] ?? impliedType(source)
  if (!type) return {}
  if (!source.type) context.saw('no type')
  if (!isType(type)) throw new Error(`${context.self} has a value of type \`${type}\`, which JSON does not have.`)
  return { type }
}

function impliedType({ properties, items, enum: values, const: constant }: SourceSchema): string | undefined {
  if (properties) return 'object'
  if (items) return 'array'
  const [value] = values ?? [constant]
  return value === undefined || value === null ? undefined : typeof value
}

function isType(type: string): type is NonNullable<Schema['type']> {
  return /^(string|number|integer|boolean|array|object)$/.test(type)
}

function noted({ nullable, deprecated }: SourceSchema, context: Context): Schema {
  if (nullable) context.saw('`nullable`')
  return { ...(nullable && { nullable }), ...(deprecated && { deprecated }) }
}

function enumerated({ enum: values, const: constant }: SourceSchema, context: Context): Schema {
  if (constant === undefined) return values ? { enum: values } : {}
  context.saw('`const`')
  return { enum: [constant] }
}

/** A number that must be exceeded is `minimum` with `exclusiveMinimum: true`. */
function lowest({ minimum, exclusiveMinimum }: SourceSchema, context: Context): Schema {
  if (exclusiveMinimum === true) context.saw('`exclusiveMinimum` true')
  if (typeof exclusiveMinimum !== 'number')
    return { ...(minimum !== undefined && { minimum }), ...(exclusiveMinimum && { exclusiveMinimum }) }
  context.saw('`exclusiveMinimum` a number')
  return minimum !== undefined && minimum > exclusiveMinimum
    ? { minimum }
    : { minimum: exclusiveMinimum, exclusiveMinimum: true }
}

/** A required name that is no property says nothing of any value. */
function withFields({ properties, required = [] }: SourceSchema, context: Context): Schema {
  if (!properties) return required.length ? { required } : {}
  const known = [...new Set(required)].filter((name) => Object.hasOwn(properties, name))
  for (const name of required) if (!known.includes(name)) context.saw('`required` of no property')
  const fields = Object.entries(properties).map(([name, field]) => [name, context.schema(field)] as const)
  return { ...(fields.length && { properties: Object.fromEntries(fields) }), ...(known.length && { required: known }) }
}

/** Fields of which an object has one; `not` all of them together makes it exactly one. */
function withAlternatives({ oneOf, anyOf, not }: SourceSchema, context: Context): Schema {
  const alternatives = (oneOf ?? anyOf)?.map(({ required = [] }): Schema => ({ required }))
  if (!not) return { ...(alternatives && { [oneOf ? 'oneOf' : 'anyOf']: alternatives }) }
  context.saw('`not`')
  const fields = alternatives?.flatMap(({ required = [] }) => required)
  if (!fields || fields.join() !== not.required?.join() || Object.keys(not).length !== 1)
    throw new Error(`${context.self} has a \`not\` that is more than "not both": say what it means.`)
  return { oneOf: alternatives ?? [] }
}

function withItems({ type, items }: SourceSchema, context: Context): Schema {
  return type === 'array' || items ? { items: context.schema(items ?? {}) } : {}
}

function asMap({ additionalProperties: values, propertyNames }: SourceSchema, context: Context): Schema {
  const isAny = typeof values === 'object' && Object.keys(values).length === 0
  return {
    ...(values !== undefined && {
      additionalProperties: isAny || typeof values === 'boolean' ? values !== false : context.schema(values),
    }),
    ...(propertyNames && { propertyNames: context.schema(propertyNames) }),
  }
}
