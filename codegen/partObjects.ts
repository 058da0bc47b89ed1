import type { Schema } from './document.ts'
import type { Model } from './model.ts'
import type { Branch, Parting } from './partMembers.ts'
import { unionMembers } from './schemas.ts'

/** Tells objects apart by tags: one property, and where several members share its value by others; then by what only one requires. */
export function partObjects(members: Schema[], model: Model, used: string[] = []): Parting {
  const [only = {}, ...others] = members
  if (!others.length) return { by: 'nothing', schema: only }
  const key = bestTag(members, model, used)
  return key === undefined ? partByField(members, model) : partByTag(members, key, model, [...used, key])
}

function partByTag(members: Schema[], key: string, model: Model, used: string[]): Parting {
  const branches = [...byTag(members, key, model)].map(([value, same]): Branch => {
    const [only = {}, ...others] = same
    if (!others.length) return { value, inner: { by: 'nothing', schema: only } }
    const leaves = same.flatMap((member) => leavesOf(member, model))
    const tagged = leaves.filter((leaf) => tagsOf(leaf, key, model).includes(value))
    return { value, inner: partObjects(tagged, model, used) }
  })
  const untagged = members
    .flatMap((member) => leavesOf(member, model))
    .filter((leaf) => !model.resolve(leaf).required?.includes(key))
  return { by: 'tag', key, branches, ...(untagged.length && { untagged: partObjects(untagged, model, used) }) }
}

/** The property that has fixed values in each member and shares fewest of them among members; of equal ones the first. */
function bestTag(members: Schema[], model: Model, used: string[]): string | undefined {
  const leaves = members.flatMap((member) => leavesOf(member, model))
  const [first = {}] = leaves
  const rated = Object.keys(model.resolve(first).properties ?? {})
    .filter((key) => !used.includes(key) && leaves.every((leaf) => tagsOf(leaf, key, model).length))
    .map((key) => ({ key, groups: [...byTag(members, key, model).values()] }))
    .filter(({ groups }) => groups.some((same) => same.length < members.length))
    .map(({ key, groups }) => ({ key, shared: groups.filter((same) => same.length > 1).length }))
  return rated.sort((a, b) => a.shared - b.shared)[0]?.key
}

/** Members by the values of a property. */
function byTag(members: Schema[], key: string, model: Model): Map<string, Schema[]> {
  const groups = new Map<string, Schema[]>()
  for (const member of members) {
    const tags = new Set(leavesOf(member, model).flatMap((leaf) => tagsOf(leaf, key, model)))
    for (const tag of tags) groups.set(tag, [...(groups.get(tag) ?? []), member])
  }
  return groups
}

/** The fixed values of a property. */
function tagsOf(leaf: Schema, key: string, model: Model): string[] {
  const values = model.resolve(model.resolve(leaf).properties?.[key] ?? {}).enum ?? []
  return values.filter((value) => value !== null).map(String)
}

/** The objects of a member, which may be a union itself. */
export function leavesOf(member: Schema, model: Pick<Model, 'resolve'>): Schema[] {
  const schema = model.resolve(member)
  const inner = schema.properties ? [] : unionMembers(schema)
  return inner.length ? inner.flatMap((part) => leavesOf(part, model)) : [member]
}

/** Tells each member by a field that it alone requires, first those by a field that no other has; those without one by trying. */
function partByField(members: Schema[], model: Model): Parting {
  const plain = members.filter((member) => ownFields(member, members, model).length === 0)
  const rest = plain.length ? plain : members.slice(-1)
  const told = members
    .filter((member) => !rest.includes(member))
    .map((member) => {
      const fields = ownFields(member, members, model)
      const unshared = fields.find((name) => !members.some((other) => other !== member && has(other, name, model)))
      return { member, value: unshared ?? fields[0] ?? '', isShared: unshared === undefined }
    })
  const branches = told
    .toSorted((a, b) => Number(a.isShared) - Number(b.isShared))
    .map(({ member, value }): Branch => ({ value, inner: { by: 'nothing', schema: member } }))
  const otherwise = partByTrying(rest)
  return branches.length ? { by: 'field', branches, otherwise } : otherwise
}

function partByTrying(members: Schema[]): Parting {
  const [only = {}, ...others] = members
  return others.length ? { by: 'trying', members } : { by: 'nothing', schema: only }
}

/** The fields that a member alone requires. */
function ownFields(member: Schema, members: Schema[], model: Model): string[] {
  const others = members.filter((other) => other !== member).flatMap((other) => model.resolve(other).required ?? [])
  return (model.resolve(member).required ?? []).filter((name) => !others.includes(name))
}

function has(member: Schema, field: string, model: Model): boolean {
  return field in (model.resolve(member).properties ?? {})
}
