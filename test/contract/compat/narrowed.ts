import type { Document, Schema } from '../support/document.ts'
import { alternatives, choicesOf, type Kind, kindOf, mayBeNull, referred } from './schemas.ts'

/** Whether a schema is asked as a request's, exactly, or as an answer's, which lets through what is new. */
export type Mode = 'sent' | 'received'

/** Two documents, of which the later takes all that the earlier took. */
export interface Pair {
  before: Document
  now: Document
  mode: Mode
  /** What was found between two components, by both names; nothing yet while they are being compared. */
  found: Map<string, string[]>
}

/** Everything that `before` takes and `now` refuses, or has no field for: a line for each place, named from its component on. */
export function narrowed(place: string, before: Schema, now: Schema, pair: Pair): string[] {
  const names = [referred(before), referred(now)]
  const isNullLost = mayBeNull(before, pair.before) && !mayBeNull(now, pair.now) && !isAny(alternatives(now, pair.now))
  const lost = isNullLost ? [`${pair.mode} ${place}: null no more`] : []
  if (names.includes(undefined)) return [...lost, ...ofAll(place, before, now, pair)]
  const known = pair.found.get(names.join())
  if (known) return [...lost, ...known]
  pair.found.set(names.join(), [])
  const lines = ofAll(names[0] ?? place, before, now, pair)
  pair.found.set(names.join(), lines)
  return [...lost, ...lines]
}

function ofAll(place: string, before: Schema, now: Schema, pair: Pair): string[] {
  const targets = alternatives(now, pair.now)
  return alternatives(before, pair.before).flatMap((one) => ofOne(place, one, targets, pair))
}

function isAny(targets: Schema[]): boolean {
  return targets.some((target) => kindOf(target) === 'anything')
}

/** What is refused of one alternative by the one of the other document that takes most of it. */
function ofOne(place: string, before: Schema, targets: Schema[], pair: Pair): string[] {
  if (isAny(targets)) return []
  const kind = kindOf(before)
  const alike = targets.filter((target) => kindOf(target) === kind && !isOther(before, target, pair))
  if (!alike.length) return [`${pair.mode} ${place}: ${nameOf(before)} no more`]
  if (kind === 'string') return ofText(place, before, alike, pair)
  const causes = alike.map((target) => byKind[kind](place, before, target, pair))
  return causes.toSorted((a, b) => a.length - b.length)[0] ?? []
}

/** Whether a field with a fixed value in both says that two objects are not the same. */
function isOther(before: Schema, now: Schema, pair: Pair): boolean {
  return Object.entries(before.properties ?? {}).some(([name, field]) => {
    const [own, other] = [field, now.properties?.[name] ?? {}].map(({ enum: values }) => values)
    return own?.length === 1 && other !== undefined && !other.includes(own[0]) && pair.mode === 'received'
  })
}

/** The kind of a value, of an object with its fixed fields. */
function nameOf(schema: Schema): string {
  const fixed = Object.entries(schema.properties ?? {}).filter(([, field]) => field.enum?.length === 1)
  return [kindOf(schema), ...fixed.map(([name, field]) => `${name} ${field.enum?.[0]}`)].join(' ')
}

const byKind: Record<Kind, (place: string, before: Schema, now: Schema, pair: Pair) => string[]> = {
  string: () => [],
  anything: () => [],
  boolean: (place, before, now, pair) => goneValues(place, before.enum ?? [true, false], now.enum, pair),
  file: () => [],
  number: ofNumber,
  array: (place, before, now, pair) => [
    ...limits(place, before, now, pair),
    ...narrowed(`${place}[]`, before.items ?? {}, now.items ?? {}, pair),
  ],
  object: ofObject,
}

/** A text is free, or one of the values of all alternatives. Of what is received any text passes, but known values stay known. */
function ofText(place: string, before: Schema, targets: Schema[], pair: Pair): string[] {
  const free = targets.find((target) => !target.enum)
  if (free) return before.enum ? [] : limits(place, before, free, pair)
  const values = targets.flatMap((target) => target.enum ?? [])
  if (before.enum) return goneValues(place, before.enum, values, pair)
  return pair.mode === 'sent' ? [`sent ${place}: other values no more`] : []
}

function goneValues(place: string, before: unknown[], now: unknown[] | undefined, { mode }: Pair): string[] {
  const gone = now ? before.filter((value) => value !== null && !now.includes(value)) : []
  return gone.length ? [`${mode} ${place}: ${gone.join(', ')} no more`] : []
}

function ofNumber(place: string, before: Schema, now: Schema, pair: Pair): string[] {
  if (pair.mode === 'received') return []
  return [
    ...(now.type === 'integer' && before.type === 'number' ? [`${pair.mode} ${place}: fractions no more`] : []),
    ...(now.enum ? goneValues(place, before.enum ?? ['other values'], now.enum, pair) : []),
    ...limits(place, before, now, pair),
  ]
}

const lowest = ['minimum', 'minLength', 'minItems'] as const
const highest = ['maximum', 'maxLength', 'maxItems', 'maxProperties'] as const

function limits(place: string, before: Schema, now: Schema, pair: Pair): string[] {
  if (pair.mode === 'received') return []
  const tighter = [
    ...lowest.filter((key) => (now[key] ?? Number.NEGATIVE_INFINITY) > (before[key] ?? Number.NEGATIVE_INFINITY)),
    ...highest.filter((key) => (now[key] ?? Number.POSITIVE_INFINITY) < (before[key] ?? Number.POSITIVE_INFINITY)),
  ]
  return [
    ...tighter.map((key) => `${pair.mode} ${place}: ${key} ${now[key]}`),
    ...(now.exclusiveMinimum && !before.exclusiveMinimum && now.minimum === before.minimum
      ? [`${pair.mode} ${place}: exclusiveMinimum`]
      : []),
    ...(now.pattern && now.pattern !== before.pattern ? [`${pair.mode} ${place}: pattern ${now.pattern}`] : []),
  ]
}

function ofObject(place: string, before: Schema, now: Schema, pair: Pair): string[] {
  const { properties = {}, required = [] } = before
  const isUnchecked = (name: string): boolean =>
    pair.mode === 'received' && now.properties?.[name]?.['x-unchecked'] === true
  const added = (now.required ?? []).filter((name) => !required.includes(name) && !isUnchecked(name))
  const choices = choicesOf(now)
  const isFree =
    choices.length > 0 && !choices.some((name) => required.includes(name) || choicesOf(before).includes(name))
  return [
    ...added.map((name) => `${pair.mode} ${place}.${name}: required now`),
    ...(isFree ? [`${pair.mode} ${place}: one of ${choices.join(', ')} required now`] : []),
    ...Object.entries(properties).flatMap(([name, field]) => {
      // A list's brackets are how it is sent, not part of its name.
      const target = now.properties?.[name] ?? now.properties?.[name.replace(/\[\]$/, '')]
      if (!target) return [`${pair.mode} ${place}.${name}: no such field`]
      return isUnchecked(name) ? [] : narrowed(`${place}.${name}`, field, target, pair)
    }),
    ...ofMap(place, before, now, pair),
  ]
}

/** The values of a map that has no fields of its own. */
function ofMap(place: string, before: Schema, now: Schema, pair: Pair): string[] {
  if (now.properties || typeof now.additionalProperties !== 'object') return []
  const values = typeof before.additionalProperties === 'object' ? before.additionalProperties : {}
  return [...limits(place, before, now, pair), ...narrowed(`${place}{}`, values, now.additionalProperties, pair)]
}
