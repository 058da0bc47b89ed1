import type { Schema } from './document.ts'
import { type Model, unionMembers } from './model.ts'

/** The JSON type of a union's member, of a list with that of its items: `string`, `object[]`. */
export function kindOf(member: Schema, model: Model): string {
  const schema = model.resolve(member)
  const inner = unionMembers(schema)[0] ?? schema.allOf?.[0]
  if (inner && !schema.properties) return kindOf(inner, model)
  if (schema.type === 'array') return `${kindOf(schema.items ?? {}, model)}[]`
  return schema.type === 'integer' ? 'number' : schema.format === 'binary' ? 'object' : (schema.type ?? 'object')
}

/** The property with one fixed value in each member. */
export function discriminator(members: Schema[], model: Model): string | undefined {
  const first = members[0] && leaves(members[0], model)[0]
  return Object.keys(first?.properties ?? {}).find((key) =>
    members.every((member) => leaves(member, model).every((leaf) => constant(leaf, key) !== undefined)),
  )
}

/** The values of the discriminator; `undefined` too where the member may lack it. */
export function tags(member: Schema, key: string, model: Model): string[] {
  return leaves(member, model).flatMap((leaf) => [
    String(constant(leaf, key)),
    ...(leaf.required?.includes(key) ? [] : ['undefined']),
  ])
}

/** For each member a field that it alone requires, if there is one. */
export function ownFields(members: Schema[], model: Model): (string | undefined)[] {
  return members.map((member) => {
    const others = members.filter((other) => other !== member).flatMap((other) => model.resolve(other).required ?? [])
    return model.resolve(member).required?.find((name) => !others.includes(name))
  })
}

function leaves(member: Schema, model: Model): Schema[] {
  const schema = model.resolve(member)
  return schema.properties ? [schema] : unionMembers(schema).flatMap((inner) => leaves(inner, model))
}

function constant({ properties }: Schema, key: string): string | undefined {
  const values = properties?.[key]?.enum
  return values?.length === 1 ? String(values[0]) : undefined
}
