import type { Schema } from './document.ts'
import { kindOf, kindsOf } from './kinds.ts'
import type { Form } from './openness.ts'
import { alternativesOf, membersOf, resolved } from './spec.ts'
import { discriminatorOf, leavesOf, tagsOf } from './unions.ts'

/** Whether a value is what the document describes, read in a form. */
export function accepts(schema: Schema, value: unknown, form: Form): boolean {
  const full = resolved(schema)
  const members = membersOf(full)
  if (!(kindsOf(full)?.includes(kindOf(value)) ?? true)) return false
  if (value === null) return true
  if (form === 'open' && full['x-check']) return accepts(full['x-check'], value, form)
  if (members.length) return acceptsUnion(members, value, form)
  if (full.allOf) return full.allOf.every((part) => accepts(part, value, form))
  if (full.enum) return form === 'open' || full.enum.includes(value)
  if (Array.isArray(value)) return acceptsList(full, value, form)
  if (typeof value === 'number') return form === 'open' || isInRange(full, value)
  if (typeof value === 'string') return form === 'open' || isBetween(value.length, full.minLength, full.maxLength)
  return (
    typeof value !== 'object' || value instanceof Blob || acceptsObject(full, value as Record<string, unknown>, form)
  )
}

function acceptsUnion(members: Schema[], value: unknown, form: Form, used: string[] = []): boolean {
  const leaves = leavesOf(members)
  const key = discriminatorOf(leaves, used)
  if (!key || kindOf(value) !== 'object') return leaves.some((leaf) => accepts(leaf, value, form))
  const tag = (value as Record<string, unknown>)[key]
  if (tag === undefined)
    return leaves.some((leaf) => !resolved(leaf).required?.includes(key) && accepts(leaf, value, form))
  const named = leaves.filter((leaf) => tagsOf(leaf, key).includes(tag))
  if (!named.length) return form === 'open' && typeof tag === 'string'
  if (form === 'open' && named.some((member) => member['x-unchecked'])) return true
  return acceptsUnion(named, value, form, [...used, key])
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
      if (field['x-unchecked'] && form === 'open') return true
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
