import type { EnumValue, Schema } from './document.ts'
import type { Model } from './model.ts'
import { partObjects } from './partObjects.ts'
import { unionMembers } from './schemas.ts'

/** How the members of a union are told apart: a tree whose leaves are schemas. */
export type Parting =
  | { by: 'nothing'; schema: Schema }
  /** By JSON type; a list by that of its items where there are several lists: `string[]`. */
  | { by: 'type'; branches: Branch[] }
  /** By the value of a property; `untagged` may lack it. */
  | { by: 'tag'; key: string; branches: Branch[]; untagged?: Parting | undefined }
  /** By a property that one member alone requires. */
  | { by: 'field'; branches: Branch[]; otherwise: Parting }
  /** A file, or something else. */
  | { by: 'file'; file: Schema; otherwise: Parting }
  /** By trying one after the other, where nothing else tells them apart. */
  | { by: 'trying'; members: Schema[] }

/** What is told by a value. */
export interface Branch {
  value: string
  inner: Parting
}

/** Tells the members of a union apart: by JSON type first, then objects by a tag or by what only one of them requires. */
export function partMembers(members: Schema[], model: Model): Parting {
  if (members.some((member) => isAnything(model.resolve(member)))) return { by: 'nothing', schema: {} }
  const branches = [...byType(members, model)].flatMap(([type, same]) =>
    type === 'array' ? listBranches(same, model) : [{ value: type, inner: sameType(type, same, model) }],
  )
  const [only] = branches
  return only && branches.length === 1 ? only.inner : { by: 'type', branches }
}

/** Members by JSON type; one of several types is a union itself, and counts by its own members. */
function byType(members: Schema[], model: Model): Map<string, Schema[]> {
  const groups = new Map<string, Schema[]>()
  for (const member of members) {
    const [type = 'object', ...others] = typesOf(member, model)
    const own = others.length ? byType(unionMembers(model.resolve(member)), model) : new Map([[type, [member]]])
    for (const [name, same] of own) groups.set(name, [...(groups.get(name) ?? []), ...same])
  }
  return groups
}

function isAnything({ type, properties, enum: values, allOf, ...rest }: Schema): boolean {
  return !type && !properties && !values && !allOf && !unionMembers(rest).length
}

/** The JSON types of a schema's values. A file is an object. */
function typesOf(schema: Schema, model: Model): string[] {
  const { type, format, properties, enum: values, ...rest } = model.resolve(schema)
  const parts = properties ? [] : [...unionMembers(rest), ...(rest.allOf?.slice(0, 1) ?? [])]
  if (parts.length) return [...new Set(parts.flatMap((part) => typesOf(part, model)))]
  if (format === 'binary') return ['object']
  return [type === 'integer' ? 'number' : (type ?? (values ? typeof values.find((value) => value !== null) : 'object'))]
}

/** Several lists are told apart by their first item; the first of them takes those that no other does. */
function listBranches(lists: Schema[], model: Model): Branch[] {
  const byItem = new Map<string, Schema[]>()
  for (const list of lists) {
    for (const kind of lists.length > 1 ? listKinds(list, model) : ['array'])
      byItem.set(kind, [...(byItem.get(kind) ?? []), list])
  }
  return [...byItem].map(([kind, same], index) => ({ value: index ? kind : 'array', inner: oneList(same, model) }))
}

/** The types of a list by those of its items: `string[]`; a list that holds itself is told no further than `array[]`. */
function listKinds(list: Schema, model: Model, path: Schema[] = []): string[] {
  const { items = {} } = model.resolve(list)
  const kinds = typesOf(items, model).flatMap((type) => {
    const inner = model.resolve(items)
    return type === 'array' && inner.type === 'array' && !path.includes(inner)
      ? listKinds(inner, model, [...path, inner])
      : [type]
  })
  return kinds.map((kind) => `${kind}[]`)
}

function oneList(lists: Schema[], model: Model): Parting {
  const [only = {}, ...others] = lists
  if (!others.length) return { by: 'nothing', schema: only }
  return {
    by: 'nothing',
    schema: { type: 'array', items: { oneOf: lists.map((list) => model.resolve(list).items ?? {}) } },
  }
}

function sameType(type: string, members: Schema[], model: Model): Parting {
  const [only = {}, ...others] = members
  if (!others.length) return { by: 'nothing', schema: only }
  if (type !== 'object') return { by: 'nothing', schema: merged(members.map(model.resolve)) }
  const file = members.find((member) => model.resolve(member).format === 'binary')
  if (!file) return partObjects(members, model)
  const objects = members.filter((member) => member !== file)
  return { by: 'file', file, otherwise: sameType(type, objects, model) }
}

/** One schema of several single values; an enum beside the plain type adds only suggestions. */
function merged(members: Schema[]): Schema {
  const { type } = members.find((member) => member.type === 'number') ?? members[0] ?? {}
  const values: EnumValue[] = members.flatMap((member) => member.enum ?? [])
  return { ...(type && { type }), ...(members.every((member) => member.enum) && { enum: values }) }
}
