import type { Schema } from './document.ts'
import type { Model } from './model.ts'
import { unionMembers } from './schemas.ts'

/** How to find the member of a union that a value is held against: one question after another. */
export type Decision =
  | { by: 'nothing'; member: Schema }
  /** Texts or numbers: a value is of one of them. */
  | { by: 'value'; members: Schema[] }
  /** The JSON type, of a list with that of its items: `string`, `object[]`; files are `file`. */
  | { by: 'kind'; cases: Map<string, Decision> }
  /** What a property says; `absent` where a member may lack it. */
  | { by: 'property'; name: string; cases: Map<string, Decision>; absent?: Decision }
  /** Whether there is a field that all of `present` require and none of `absent` has. */
  | { by: 'field'; name: string; present: Decision; absent: Decision }
  /** Nothing tells them apart but what they take. */
  | { by: 'trial'; members: Schema[] }

type Resolve = Model['resolve']

/** The questions that tell the members of a union, and of the unions in it, apart. */
export function tellApart(union: Schema, resolve: Resolve): Decision {
  const hint = resolve(union).discriminator?.propertyName
  return decide(leavesOf(union, resolve), {
    resolve,
    preferred: [...(hint ? [hint] : []), 'type', 'role', 'object'],
    asked: [],
  })
}

interface Question {
  resolve: Resolve
  /** Properties that are asked about before all others. */
  preferred: string[]
  /** Properties that the members left are known to lack. */
  asked: string[]
}

/** Members that are no unions themselves. */
export function leavesOf(schema: Schema, resolve: Resolve): Schema[] {
  const target = resolve(schema)
  const members = target.properties ? [] : unionMembers(target)
  return members.length ? members.flatMap((member) => leavesOf(member, resolve)) : [schema]
}

function decide(members: Schema[], question: Question): Decision {
  const [only] = members
  if (members.length === 1 && only) return { by: 'nothing', member: only }
  const kinds = grouped(members, (member) => [kindOf(member, question.resolve)])
  if (kinds.size > 1) return { by: 'kind', cases: mapValues(kinds, (group) => decide(group, question)) }
  if (!kinds.has('object')) return { by: 'value', members }
  return (
    byProperty(members, question) ??
    byField(members, question) ??
    byWidest(members, question) ?? { by: 'trial', members }
  )
}

/** The JSON type of a member, of a list with that of its items. */
export function kindOf(member: Schema, resolve: Resolve): string {
  const { type, format, items = {} } = resolve(member)
  if (type === 'array') {
    const [first = items] = leavesOf(items, resolve)
    return `${kindOf(first, resolve)}[]`
  }
  if (format === 'binary') return 'file'
  return type === 'integer' ? 'number' : (type ?? 'object')
}

/** A property that lists its values in every member, and fewer members in each case. */
function byProperty(members: Schema[], question: Question): Decision | undefined {
  const { resolve, preferred, asked } = question
  const names = Object.keys(resolve(members[0] ?? {}).properties ?? {}).filter((name) => !asked.includes(name))
  for (const name of new Set([...preferred.filter((one) => names.includes(one)), ...names])) {
    const cases = grouped(members, (member) => valuesOf(member, name, resolve))
    const isListed = members.every((member) => valuesOf(member, name, resolve).length > 0)
    if (!isListed || [...cases.values()].some((group) => group.length === members.length)) continue
    const absent = members.filter((member) => !resolve(member).required?.includes(name))
    return short({
      by: 'property',
      name,
      cases: mapValues(cases, (group) => decide(group, question)),
      ...(absent.length && { absent: decide(absent, { ...question, asked: [...asked, name] }) }),
    })
  }
  return undefined
}

/** A question whose every answer leads to the same member need not be asked. */
function short(decision: Decision & { by: 'property' }): Decision {
  const outcomes = [...decision.cases.values(), ...(decision.absent ? [decision.absent] : [])]
  const [first] = outcomes
  return first?.by === 'nothing' && outcomes.every((one) => one.by === 'nothing' && one.member === first.member)
    ? first
    : decision
}

function valuesOf(member: Schema, name: string, resolve: Resolve): string[] {
  const field = resolve(member).properties?.[name]
  return (field ? (resolve(field).enum ?? []) : []).filter((value) => value !== null).map(String)
}

function byField(members: Schema[], question: Question): Decision | undefined {
  const { resolve } = question
  for (const name of members.flatMap((member) => resolve(member).required ?? [])) {
    const present = members.filter((member) => resolve(member).required?.includes(name))
    const absent = members.filter((member) => !Object.hasOwn(resolve(member).properties ?? {}, name))
    if (present.length + absent.length === members.length && absent.length)
      return { by: 'field', name, present: decide(present, question), absent: decide(absent, question) }
  }
  return undefined
}

/** One member may take all that the others take. */
function byWidest(members: Schema[], { resolve }: Question): Decision | undefined {
  const member = members.find((one) => members.every((other) => takes(one, other, resolve)))
  return member && { by: 'nothing', member }
}

/** Whether an object takes all that another takes: no more is required, each field is equal or has more values or members. */
function takes(wide: Schema, narrow: Schema, resolve: Resolve): boolean {
  if (JSON.stringify(wide) === JSON.stringify(narrow)) return true
  const [to, from] = [resolve(wide), resolve(narrow)]
  if (to.enum && from.enum) return from.enum.every((value) => to.enum?.includes(value))
  const members = leavesOf(wide, resolve)
  if (members.length > 1) return members.some((member) => takes(member, narrow, resolve))
  if (!to.properties || !from.properties) return JSON.stringify(to) === JSON.stringify(from)
  const { properties } = from
  return (
    (to.required ?? []).every((name) => from.required?.includes(name)) &&
    Object.entries(to.properties).every(([name, field]) => !properties[name] || takes(field, properties[name], resolve))
  )
}

function grouped(members: Schema[], keysOf: (member: Schema) => string[]): Map<string, Schema[]> {
  const groups = new Map<string, Schema[]>()
  for (const member of members) for (const key of keysOf(member)) groups.set(key, [...(groups.get(key) ?? []), member])
  return groups
}

function mapValues<T, R>(map: Map<string, T>, change: (value: T) => R): Map<string, R> {
  return new Map([...map].map(([key, value]) => [key, change(value)]))
}
