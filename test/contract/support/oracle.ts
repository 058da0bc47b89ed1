import type { Schema } from './document.ts'
import { isOpen } from './openness.ts'
import { alternativesOf, membersOf, refName, resolved } from './spec.ts'

/** How a schema is read: open or exact by component, or exact all through as in params. */
export type Form = 'open' | 'exact' | 'params'

/** A member of a union, with the form that it is read in. */
export interface Member {
  schema: Schema
  form: Form
}

/** The form inside a schema: a reference to a component changes it, but in params. */
export function formIn(schema: Schema, form: Form): Form {
  const name = refName(schema)
  if (!name || form === 'params') return form
  return isOpen(name) ? 'open' : 'exact'
}

/** The JSON type of a value. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (value instanceof Blob) return 'file'
  return Array.isArray(value) ? 'array' : typeof value
}

/** The JSON types that a schema takes; undefined for any. */
export function kindsOf(schema: Schema): string[] | undefined {
  const full = resolved(schema)
  const { type, format, properties, enum: values, allOf } = full
  const members = membersOf(full)
  const parts = members.length ? members : allOf
  if (!type && !parts && !values && !properties) return undefined
  const kinds = parts?.flatMap((part) => kindsOf(part) ?? []) ??
    values?.map(kindOf) ?? [simple(type ?? 'object', format)]
  return full.nullable ? [...kinds, 'null'] : kinds
}

function simple(type: string, format: string | undefined): string {
  if (format === 'binary') return 'file'
  return type === 'integer' ? 'number' : type
}

/** Whether a value is what the document describes, read in a form. */
export function accepts(schema: Schema, value: unknown, form: Form): boolean {
  const full = resolved(schema)
  const within = formIn(schema, form)
  const members = membersOf(full)
  if (!(kindsOf(full)?.includes(kindOf(value)) ?? true)) return false
  if (value === null) return true
  if (members.length) return acceptsUnion(members, value, within)
  if (full.allOf) return full.allOf.every((part) => accepts(part, value, within))
  if (full.enum) return within === 'open' || full.enum.includes(value)
  if (Array.isArray(value)) return acceptsList(full, value, within)
  if (typeof value === 'number') return within === 'open' || isInRange(full, value)
  if (typeof value === 'string') return within === 'open' || isBetween(value.length, full.minLength, full.maxLength)
  return (
    typeof value !== 'object' || value instanceof Blob || acceptsObject(full, value as Record<string, unknown>, within)
  )
}

function acceptsUnion(members: Schema[], value: unknown, form: Form): boolean {
  const leaves = leavesOf(members, form)
  const key = discriminatorOf(leaves)
  const tag = (value as Record<string, unknown>)[String(key)]
  const taking = leaves.filter(({ schema, form }) => accepts(schema, value, form))
  if (!key || kindOf(value) !== 'object') return taking.length > 0
  const named = leaves.filter(({ schema }) => tagsOf(schema, key).includes(tag))
  if (tag === undefined) return taking.some(({ schema }) => !resolved(schema).required?.includes(key))
  return named.length ? named.some((member) => taking.includes(member)) : form === 'open' && typeof tag === 'string'
}

function acceptsList({ items = {}, minItems, maxItems }: Schema, value: unknown[], form: Form): boolean {
  return (
    (form === 'open' || isBetween(value.length, minItems, maxItems)) &&
    value.every((item) => accepts(items, item, form))
  )
}

function acceptsObject(schema: Schema, value: Record<string, unknown>, form: Form): boolean {
  const { properties = {}, required = [], additionalProperties, maxProperties } = schema
  const alternatives = form === 'open' ? [] : alternativesOf(schema)
  const isKnown = (name: string): boolean => Object.hasOwn(properties, name)
  return (
    Object.entries(properties).every(([name, field]) => {
      if (field['x-unchecked']) return true
      return value[name] === undefined ? !required.includes(name) : accepts(field, value[name], form)
    }) &&
    (!alternatives.length || alternatives.some((name) => value[name] !== undefined)) &&
    (form === 'open' || isBetween(Object.keys(value).length, 0, maxProperties)) &&
    (typeof additionalProperties !== 'object' ||
      Object.entries(value).every(([name, item]) => isKnown(name) || accepts(additionalProperties, item, form)))
  )
}

function isInRange(
  { type, minimum = -Infinity, maximum = Infinity, exclusiveMinimum }: Schema,
  value: number,
): boolean {
  const isWhole = type !== 'integer' || Number.isInteger(value)
  // Numbers of JSON are doubles: beyond 2^53 they hold no 64-bit integer exactly.
  const isSafe = maximum < Number.MAX_SAFE_INTEGER || maximum === Infinity || Number.isSafeInteger(value)
  return isWhole && isSafe && (exclusiveMinimum ? value > minimum : value >= minimum) && value <= maximum
}

function isBetween(length: number, min = 0, max = Number.POSITIVE_INFINITY): boolean {
  return length >= min && length <= max
}

/** The members of a union and of the unions in it. */
export function leavesOf(members: Schema[], form: Form): Member[] {
  return members.flatMap((schema) => {
    const inner = membersOf(resolved(schema))
    const within = formIn(schema, form)
    return inner.length ? leavesOf(inner, within) : [{ schema, form }]
  })
}

/** The property that names each object of a union, when there are several. */
export function discriminatorOf(leaves: Member[]): string | undefined {
  const objects = leaves
    .map(({ schema }) => resolved(schema))
    .filter(({ type, properties }) => properties ?? type === 'object')
  const [first] = objects
  if (!first || objects.length < 2) return undefined
  return Object.keys(first.properties ?? {}).find((key) => objects.every((member) => tagsOf(member, key).length))
}

/** The values of the discriminator that name a member. */
export function tagsOf(schema: Schema, key: string): unknown[] {
  return resolved(resolved(schema).properties?.[key] ?? {}).enum ?? []
}
