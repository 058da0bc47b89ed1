import { comment, describe } from './docs.ts'
import type { EnumValue, Schema } from './document.ts'
import type { Page } from './imports.ts'
import { refName, unionMembers } from './schemas.ts'
import { literals, propertyName } from './text.ts'

/** The type of a schema, null included where it may be null. */
export function typeOf(schema: Schema, page: Page): string {
  const shown = schema['x-type']
  if (shown) return typeOf({ ...shown, nullable: schema.nullable ?? shown.nullable ?? false }, page)
  const type = bareType(schema, page)
  return (schema.nullable || schema.enum?.includes(null)) && !/\| null$/.test(type) ? `${type} | null` : type
}

/** The fields of an object, each with its doc comment. */
export function fieldTypes({ properties = {}, required = [] }: Schema, page: Page): string {
  return Object.entries(properties)
    .map(([name, field]) => {
      const [mark, absent] = required.includes(name) ? ['', ''] : ['?', ' | undefined']
      const doc = comment(describe(field, page.model.resolve(field)))
      return `${doc}${propertyName(name)}${mark}: ${typeOf(field, page)}${absent}\n`
    })
    .join('')
}

/** The declaration of a component's type. */
export function declarationOf(name: string, schema: Schema, page: Page): string {
  if (schema.properties && !schema.nullable) return `export interface ${name} {\n${fieldTypes(schema, page)}}\n`
  return `export type ${name} = ${typeOf(schema, page)}\n`
}

function bareType(schema: Schema, page: Page): string {
  const { $ref, allOf, enum: values, format, items = {}, type } = schema
  if ($ref) return page.imports.use(`schemas/${refName($ref)}.ts`, `type ${refName($ref)}`)
  const members = unionMembers(schema)
  if (members.length) return unionType(members, page)
  if (allOf) return allOf.map((part) => typeOf(part, page)).join(' & ')
  if (values) return openEnum(values)
  switch (type) {
    case 'string':
      return format === 'binary' ? page.imports.use('core/uploadable.ts', 'type Uploadable') : 'string'
    case 'integer':
    case 'number':
      return 'number'
    case 'boolean':
      return 'boolean'
    case 'array':
      return arrayOf(typeOf(items, page))
    default:
      return schema.properties ? `{\n${fieldTypes(schema, page)}}` : recordType(schema, page)
  }
}

/** An object of any keys. A component that holds itself there needs the form with an index: aliases may not refer to themselves in `Record`. */
function recordType({ type, additionalProperties: values }: Schema, page: Page): string {
  if (!type && !values) return 'unknown'
  if (typeof values !== 'object') return 'Record<string, unknown>'
  const { component, model } = page
  const holdsItself = component !== undefined && values.$ref && model.holds(refName(values.$ref), component)
  return holdsItself ? `{ [key: string]: ${typeOf(values, page)} }` : `Record<string, ${typeOf(values, page)}>`
}

/** Values of an enum that also names plain strings stay as suggestions. */
function unionType(members: Schema[], page: Page): string {
  const full = members.map((member) => ({ member, target: page.model.resolve(member) }))
  const isAnyString = full.some(({ target }) => isPlainString(target))
  const hasValues = full.some(({ target }) => target.enum)
  const parts = full
    .filter(({ target }) => !(isAnyString && hasValues && isPlainString(target)))
    .map(({ member }) =>
      isAnyString && member.enum ? openEnum(member.enum, true) : typeOf({ ...member, nullable: false }, page),
    )
  return [...new Set([...parts, ...(members.some(({ nullable }) => nullable) ? ['null'] : [])])].join(' | ')
}

function isPlainString({ type, enum: values, format }: Schema): boolean {
  return type === 'string' && !values && format !== 'binary'
}

/** An enum of one value is a constant; others stay open, since the API adds values without notice. */
function openEnum(values: EnumValue[], isOpen: boolean = literals(values).length > 1): string {
  const type = typeof values.find((value) => value !== null)
  const others = isOpen && type !== 'boolean' ? [`(${type} & {})`] : []
  return [...literals(values), ...others].join(' | ')
}

function arrayOf(item: string): string {
  return /^[\w.]+$/.test(item) ? `${item}[]` : `(${item})[]`
}
