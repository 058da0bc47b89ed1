import type { Document, Schema } from '../support/document.ts'

/** The names of code for what the document of 2024 calls otherwise. */
const renamed: Record<string, string> = { Error: 'ErrorObject' }

/** The name in code of a component. */
export function codeName(component: string): string {
  return renamed[component] ?? component
}

/** The component that a schema refers to. */
export function referred({ $ref }: Schema): string | undefined {
  return $ref?.replace('#/components/schemas/', '')
}

/** What a schema is, references followed and `allOf` made one object; null said of the place counts. */
export function seen(schema: Schema, document: Document): Schema {
  const name = referred(schema)
  if (name !== undefined) {
    const target = document.components.schemas[name]
    if (!target) throw new Error(`There is no component ${name}.`)
    return withNull(seen(target, document), schema.nullable)
  }
  if (!schema.allOf) return schema
  const parts = schema.allOf.map((part) => seen(part, document))
  const required = [schema, ...parts].flatMap((part) => part.required ?? [])
  const properties = Object.assign({}, ...parts.map((part) => part.properties))
  const merged: Schema = Object.assign({}, ...parts, ...(Object.keys(properties).length ? [{ properties }] : []))
  return withNull(required.length ? { ...merged, required } : merged, schema.nullable)
}

/** What a value may be: the members of a union and of the unions in it, each of one type. */
export function alternatives(schema: Schema, document: Document): Schema[] {
  const target = seen(schema, document)
  const members = target.oneOf ?? target.anyOf
  return !members || onlyRequires(members) ? [target] : members.flatMap((member) => alternatives(member, document))
}

export function mayBeNull(schema: Schema, document: Document): boolean {
  const target = seen(schema, document)
  if (target.nullable || target.enum?.includes(null)) return true
  const members = target.oneOf ?? target.anyOf ?? []
  return !onlyRequires(members) && members.some((member) => mayBeNull(member, document))
}

/** Fields of which an object needs one. */
export function choicesOf({ oneOf, anyOf }: Schema): string[] {
  const members = oneOf ?? anyOf ?? []
  return onlyRequires(members) ? members.flatMap(({ required = [] }) => required) : []
}

function onlyRequires(members: Schema[]): boolean {
  return members.every((member) => Object.keys(member).join() === 'required')
}

function withNull(schema: Schema, nullable: boolean | undefined): Schema {
  return nullable ? { ...schema, nullable } : schema
}

/** The JSON type of a value, files told apart; `anything` where nothing is said. */
export type Kind = 'string' | 'file' | 'number' | 'boolean' | 'array' | 'object' | 'anything'

export function kindOf({ type, format, properties, enum: values }: Schema): Kind {
  if (type === 'string') return format === 'binary' ? 'file' : 'string'
  if (type === 'integer' || type === 'number') return 'number'
  if (type === 'boolean' || type === 'array' || type === 'object') return type
  if (properties) return 'object'
  return values ? 'string' : 'anything'
}
