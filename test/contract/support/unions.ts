import type { Schema } from './document.ts'
import { sample } from './samples.ts'
import { membersOf, resolved } from './spec.ts'

/** Keys from a value down to a place in it. */
export type Path = (string | number)[]

/** The members of a union and of the unions in it. */
export function leavesOf(members: Schema[]): Schema[] {
  return members.flatMap((member) => {
    const inner = membersOf(resolved(member))
    return inner.length ? leavesOf(inner) : [member]
  })
}

/** The property that names each object of a union, when there are several; not one that all have alike, or that is `used` to tell others apart. */
export function discriminatorOf(leaves: Schema[], used: string[] = []): string | undefined {
  const objects = leaves.map(resolved).filter(({ type, properties }) => properties ?? type === 'object')
  const [first] = objects
  if (!first || objects.length < 2) return undefined
  return Object.keys(first.properties ?? {}).find(
    (key) => !used.includes(key) && objects.every((member) => tagsOf(member, key).length) && tellsApart(objects, key),
  )
}

function tellsApart(objects: Schema[], key: string): boolean {
  return new Set(objects.map((member) => tagsOf(member, key).join())).size > 1
}

/** The values of the discriminator that name a member. */
export function tagsOf(schema: Schema, key: string): unknown[] {
  return resolved(resolved(schema).properties?.[key] ?? {}).enum ?? []
}

/** Where a union refuses what one of its members refuses. */
export function unionPath(
  members: Schema[],
  leaves: Schema[],
  key: string | undefined,
  value: unknown,
  refusedAt: Path = [],
): Path {
  const lists = listsOf(members)
  // The first item decides between lists, so that one of no known kind is what is wrong.
  if (lists.length > 1 && Array.isArray(value) && value.length && !lists.includes(shapeOf(value))) return [0]
  if (!key || refusedAt.join() !== key) return refusedAt
  // Without its name, a value is held against the member that needs none.
  const nameless = leaves.map(resolved).find(({ required }) => !required?.includes(key))
  const isNameless = nameless?.properties && Object(value)[key] === undefined
  return [(isNameless && nameless.required?.find((name) => Object(value)[name] === undefined)) || key]
}

/** Whether a list has turned into one that another member describes, whose own cases say where it is refused. */
export function isOfOtherMember(members: Schema[], member: Schema, value: unknown): boolean {
  const shape = Array.isArray(value) ? shapeOf(value) : ''
  return listsOf(members).includes(shape) && !listsOf([member]).includes(shape)
}

function shapeOf(value: unknown): string {
  return Array.isArray(value) ? `${shapeOf(value[0])}[]` : typeof value
}

function listsOf(members: Schema[]): string[] {
  return members
    .map(resolved)
    .flatMap((member) => (member.type === 'array' ? [shapeOf(sample({ ...member, minItems: 1 }, 'everything'))] : []))
}
