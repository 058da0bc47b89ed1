import type { Schema } from './document.ts'
import { kindsOf } from './kinds.ts'
import type { Form } from './openness.ts'
import { accepts } from './oracle.ts'
import { sample } from './samples.ts'
import { alternativesOf, membersOf, refName, resolved } from './spec.ts'
import { discriminatorOf, isOfOtherMember, leavesOf, type Path, unionPath } from './unions.ts'

/** A value and what its schema has to say to it. */
export interface Case {
  label: string
  value: unknown
  /** Where the value is refused; undefined where it is accepted. */
  refusedAt?: Path
}

/** The longest list that is worth building; one schema of the document allows a hundred million items. */
const longest = 20_000

const oneOfEachKind = { string: 'text', number: 7, boolean: true, null: null, array: [], object: {} }

/** Every accepted form of a value and every single violation, at any depth. */
export function* casesOf(schema: Schema, form: Form): Generator<Case> {
  const kinds = kindsOf(schema)
  for (const [kind, value] of Object.entries(oneOfEachKind)) {
    if (kinds && !kinds.includes(kind)) yield { label: `a wrong type: ${kind}`, value, refusedAt: [] }
  }
  if (kinds?.includes('null')) yield { label: 'null', value: null }
  yield* refName(schema) ? upToFirstViolation(casesWithin(schema, form)) : casesWithin(schema, form)
}

/** Enough to prove that another component is held there: its own test has all of its cases. */
function* upToFirstViolation(cases: Iterable<Case>): Generator<Case> {
  for (const found of cases) {
    yield found
    if (found.refusedAt) return
  }
}

function* casesWithin(schema: Schema, form: Form): Generator<Case> {
  const full = resolved(schema)
  const members = membersOf(full)
  if (form === 'open' && full['x-check']) yield* casesWithin(full['x-check'], form)
  else if (members.length) yield* unionCases(full, members, form)
  else if (full.allOf) for (const part of full.allOf) yield* casesWithin(part, form)
  else if (full.enum) yield* enumCases(full, form)
  else if (full.type === 'string' && full.format !== 'binary') yield* textCases(full, form)
  else if (full.type === 'integer' || full.type === 'number') yield* numberCases(full, form)
  else if (full.type === 'array') yield* listCases(full, form)
  else if (kindsOf(full)?.includes('object')) yield* objectCases(full, form)
  else yield { label: 'a value', value: sample(full, 'everything') }
}

function* unionCases(union: Schema, members: Schema[], form: Form): Generator<Case> {
  const leaves = leavesOf(members)
  const key = discriminatorOf(leaves)
  for (const member of members) {
    const cases = casesWithin(member, form)
    for (const found of refName(member) ? upToFirstViolation(cases) : cases) {
      const { label, value } = found
      // What breaks one member may be another, and what a member takes as a new name of its own is none that an exact union lists.
      if (accepts(union, value, form)) yield { label, value }
      else if (!isOfOtherMember(members, member, value))
        yield { label, value, refusedAt: unionPath(members, leaves, key, value, found.refusedAt) }
    }
  }
  if (!key) return
  const value = { [key]: 'unheard of', more: 1 }
  yield form === 'open'
    ? { label: 'an unknown member', value }
    : { label: 'an unknown member', value, refusedAt: [key] }
}

function* enumCases({ enum: values = [] }: Schema, form: Form): Generator<Case> {
  for (const value of values) yield { label: `the value ${value}`, value }
  const [first] = values
  const unknown = typeof first === 'boolean' ? !first : typeof first === 'number' ? first + 1 : 'unheard of'
  yield form === 'open'
    ? { label: 'a new value', value: unknown }
    : { label: 'an unknown value', value: unknown, refusedAt: [] }
}

function* textCases({ minLength = 0, maxLength = Number.POSITIVE_INFINITY }: Schema, form: Form): Generator<Case> {
  yield { label: 'a text of the least length', value: 'x'.repeat(minLength) }
  if (form === 'open') return
  if (minLength) yield { label: 'a text too short', value: 'x'.repeat(minLength - 1), refusedAt: [] }
  if (maxLength === Number.POSITIVE_INFINITY) return
  yield { label: 'a text of the most length', value: 'x'.repeat(maxLength) }
  yield { label: 'a text too long', value: 'x'.repeat(maxLength + 1), refusedAt: [] }
}

function* numberCases(schema: Schema, form: Form): Generator<Case> {
  const { minimum, maximum, type } = schema
  const is64Bit = maximum !== undefined && maximum > Number.MAX_SAFE_INTEGER
  const [low, high] = is64Bit ? [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER] : [minimum, maximum]
  const step = type === 'integer' ? 1 : 0.125
  const values = [
    sample(schema, 'everything'),
    ...[low, high].flatMap((limit) => (limit === undefined ? [] : [limit - step, limit, limit + step])),
  ]
  if (type === 'integer') values.push(Number(values[0]) + 0.5)
  for (const value of values) {
    yield accepts(schema, value, form)
      ? { label: `the number ${value}`, value }
      : { label: `the number ${value}`, value, refusedAt: [] }
  }
}

function* listCases(
  { items = {}, minItems = 0, maxItems = Number.POSITIVE_INFINITY }: Schema,
  form: Form,
): Generator<Case> {
  const item = sample(items, 'required')
  for (const { refusedAt, value, label } of casesOf(items, form)) {
    const list = [value, ...new Array(Math.max(minItems - 1, 0)).fill(item)]
    yield { label, value: list, ...(refusedAt && { refusedAt: [0, ...refusedAt] }) }
  }
  yield { label: 'the shortest list', value: new Array(minItems).fill(item) }
  if (form === 'open') return
  if (minItems) yield { label: 'a list too short', value: new Array(minItems - 1).fill(item), refusedAt: [] }
  if (maxItems > longest) return
  yield { label: 'the longest list', value: new Array(maxItems).fill(item) }
  yield { label: 'a list too long', value: new Array(maxItems + 1).fill(item), refusedAt: [] }
}

function* objectCases(schema: Schema, form: Form): Generator<Case> {
  const { properties = {}, required = [], additionalProperties, maxProperties = 0 } = schema
  const full = sample(schema, 'everything') as Record<string, unknown>
  yield { label: 'all fields', value: full }
  yield { label: 'required fields', value: sample(schema, 'required') }
  for (const [name, field] of Object.entries(properties)) {
    const isChecked = form === 'exact' || !field['x-unchecked']
    yield* fieldCases(full, name, isChecked ? casesOf(field, form) : [{ label: 'anything', value: [{}] }])
    const isNeeded = isChecked && required.includes(name)
    yield { label: `no ${name}`, value: without(full, name), ...(isNeeded && { refusedAt: [name] }) }
    yield { label: `${name} undefined`, value: { ...full, [name]: undefined }, ...(isNeeded && { refusedAt: [name] }) }
  }
  const alternatives = alternativesOf(schema)
  if (alternatives.length)
    yield {
      label: `none of ${alternatives}`,
      value: without(full, ...alternatives),
      ...(form !== 'open' && { refusedAt: [] }),
    }
  if (typeof additionalProperties === 'object') yield* fieldCases(full, 'own key', casesOf(additionalProperties, form))
  else yield { label: 'a new field', value: { ...full, 'new field': [{ deep: null }] } }
  if (form === 'open' || !maxProperties || typeof additionalProperties !== 'object') return
  const value = Object.fromEntries(
    Array.from({ length: maxProperties + 1 }, (_, index) => [`key ${index}`, sample(additionalProperties, 'required')]),
  )
  yield { label: 'too many entries', value, refusedAt: [] }
}

function* fieldCases(object: Record<string, unknown>, name: string, cases: Iterable<Case>): Generator<Case> {
  for (const { label, value, refusedAt } of cases) {
    yield { label, value: { ...object, [name]: value }, ...(refusedAt && { refusedAt: [name, ...refusedAt] }) }
  }
}

function without(object: Record<string, unknown>, ...names: string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)))
}
