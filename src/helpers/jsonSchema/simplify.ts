import { isObject } from '../../core/isObject.ts'
import { resolve } from './alternatives.ts'
import { mapParts } from './mapParts.ts'
import { type Path, refuse, type Schema } from './schema.ts'

/** A schema without `allOf` and unions of one member, and a root that is no reference: what they hold stands in their place. */
export function simplify(root: Schema): Schema {
  const simplified = new Map<unknown, Schema>()
  const atRoot = ({ $ref, ...schema }: Schema): Schema =>
    $ref ? atRoot({ ...schema, ...part(resolve($ref, root), []) }) : schema

  const part = (given: unknown, path: Path): Schema => {
    const known = simplified.get(given)
    if (known) return known
    if (Array.isArray(given)) refuse(path, 'is a tuple')
    if (!isObject(given)) refuse(path, 'takes anything, or nothing')
    const { allOf = [], ...own } = mapParts(given, path, part)
    const parts = allOf.length > 1 ? allOf.map((member) => objectOf(member, path)) : allOf
    const whole = [...parts, own].reduce((one, other) => merge(one, other, path))
    const { anyOf, oneOf = anyOf, ...rest } = whole
    const plain = oneOf?.[0] && oneOf.length === 1 ? merge(oneOf[0], rest, path) : whole
    simplified.set(given, plain)
    return plain
  }

  /** An object that is put together with others, which a reference can't be. */
  const objectOf = (member: Schema, path: Path): Schema => {
    const { $ref } = member
    if ($ref) return objectOf(part(resolve($ref, root, path), path), path)
    if (!member.properties) refuse(path, 'is an allOf of what are no objects')
    return member
  }
  return atRoot(part(root, []))
}

/** Keywords that may differ where schemas are put together; the last one counts. */
const WORDS = ['title', 'description', 'default', 'additionalProperties', 'required', 'properties']

function merge(one: Schema, other: Schema, path: Path): Schema {
  if (clash(one, other, WORDS) || clash(one.properties, other.properties))
    refuse(path, 'is an allOf whose parts differ')
  const required = [...(one.required ?? []), ...(other.required ?? [])]
  const properties = { ...one.properties, ...other.properties }
  return {
    ...one,
    ...other,
    ...(required.length && { required }),
    ...((one.properties ?? other.properties) && { properties }),
  }
}

/** Whether a field that both have is not the same. */
function clash(one: object = {}, other: object = {}, except: readonly string[] = []): boolean {
  const others = new Map(Object.entries(other))
  return Object.entries(one).some(
    ([name, value]) =>
      others.has(name) && !except.includes(name) && JSON.stringify(others.get(name)) !== JSON.stringify(value),
  )
}
