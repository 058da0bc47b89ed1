import type { Schema } from '../../codegen/document.ts'
import { jsonType } from './jsonType.ts'

/** A field that a document gives to an object of an answer. */
export interface Field {
  /** The object, which may lack the field. */
  holder: Record<string, unknown>
  key: string
  /** The component that describes the field, and the way there: the same for each answer that holds the component. */
  name: string
  /** The way there from the top of the answer; items of an array share theirs. */
  path: string
  required: boolean
  nullable: boolean
}

/** Components by name. */
export type Components = Record<string, Schema>

/** Lists the fields of an answer that a document describes, absent ones too. */
export function* fieldsOf(
  value: unknown,
  schema: Schema,
  components: Components,
  name = '',
  path = '',
): Iterable<Field> {
  const { own, component: here = name } = resolve(schema, components)
  if (own.oneOf ?? own.anyOf) {
    const member = memberFor(value, own, components)
    if (member) yield* fieldsOf(value, member, components, here, path)
  } else if (Array.isArray(value)) {
    for (const item of own.items ? value : [])
      yield* fieldsOf(item, own.items ?? {}, components, `${here}[]`, `${path}[]`)
  } else if (isObject(value)) {
    for (const [key, field] of Object.entries(own.properties ?? {})) {
      const place = { name: `${here}.${key}`, path: path ? `${path}.${key}` : key }
      const required = own.required?.includes(key) ?? false
      yield { holder: value, key, ...place, required, nullable: resolve(field, components).own.nullable ?? false }
      if (key in value) yield* fieldsOf(value[key], field, components, place.name, place.path)
    }
  }
}

/** What a reference stands for, and the name of its component; null allowed beside a reference is allowed still. */
function resolve(schema: Schema, components: Components): { own: Schema; component?: string } {
  const component = schema.$ref?.replace('#/components/schemas/', '')
  const target = component === undefined ? schema.allOf?.[0] : components[component]
  if (!target) return { own: schema }
  const { own, ...inner } = resolve(target, components)
  return { ...(component && { component }), ...inner, own: schema.nullable ? { ...own, nullable: true } : own }
}

/** The member of a union that a value is meant to be: of its type, with its constants, and lacking least. */
function memberFor(value: unknown, union: Schema, components: Components): Schema | undefined {
  const lacks = ({ required = [] }: Schema): number => required.filter((key) => !(key in Object(value))).length
  const isMeant = ({ type = 'object', properties = {} }: Schema): boolean =>
    (type === 'integer' ? 'number' : type) === jsonType(value) &&
    Object.entries(properties).every(
      ([key, { enum: values }]) => values?.length !== 1 || values[0] === Object(value)[key],
    )
  return leaves(union, components)
    .map((leaf) => ({ leaf, own: resolve(leaf, components).own }))
    .filter(({ own }) => isMeant(own))
    .sort(({ own: a }, { own: b }) => lacks(a) - lacks(b) || (b.required?.length ?? 0) - (a.required?.length ?? 0))[0]
    ?.leaf
}

/** The members of a union, those of unions in it too. */
function leaves(schema: Schema, components: Components): Schema[] {
  const { oneOf, anyOf } = resolve(schema, components).own
  const members = oneOf ?? anyOf
  return members ? members.flatMap((member) => leaves(member, components)) : [schema]
}

function isObject(value: unknown): value is Record<string, unknown> {
  return jsonType(value) === 'object'
}
