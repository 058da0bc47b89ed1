import type { Schema } from './document.ts'
import { membersOf, type Operation, resolved } from './spec.ts'

/** A body's fields, and the content types that it can be sent as. */
export interface Body {
  types: string[]
  schema: Schema
}

const form = 'multipart/form-data'

/** The body of an operation; one of two kinds has the fields of both. */
export function bodyOf({ requestBody }: Operation): Body | undefined {
  const content = Object.entries(requestBody?.content ?? {})
  const [own = {}, other] = content.map(([, { schema }]) => resolved(schema))
  return content.length ? { types: content.map(([type]) => type), schema: other ? joined(own, other) : own } : undefined
}

/** How fields are sent: of two kinds as a form where a file is among them. */
export function mediaOf(operation: Operation, fields: object): string | undefined {
  const [type, other] = bodyOf(operation)?.types ?? []
  if (!other) return type
  return Object.values(fields)
    .flat()
    .some((value) => value instanceof File)
    ? form
    : 'application/json'
}

/** Fields of either kind; one that the kinds take in different types is of any. What each kind alone requires is an alternative. */
function joined(own: Schema, other: Schema): Schema {
  const names = Object.keys({ ...own.properties, ...other.properties })
  const fields = names.map((name) => [name, either(own.properties?.[name], other.properties?.[name])] as const)
  const required = own.required?.filter((name) => other.required?.includes(name)) ?? []
  const alternatives = [own, other].map((one) => one.required?.filter((name) => !required.includes(name)) ?? [])
  return {
    type: 'object',
    properties: Object.fromEntries(fields),
    required,
    ...(alternatives.every(({ length }) => length) && { anyOf: alternatives.map((names) => ({ required: names })) }),
  }
}

function either(own: Schema = {}, other: Schema = own): Schema {
  if (!Object.keys(own).length) return other
  const [known, further] = [own, other].map(leavesOf)
  const isKnown = (leaf: Schema): boolean => known?.some((one) => kindOf(one) === kindOf(leaf)) ?? false
  const added = further?.filter((leaf) => !isKnown(leaf)) ?? []
  return added.length ? { anyOf: [...(known ?? []), ...added] } : own
}

function leavesOf(schema: Schema): Schema[] {
  const members = membersOf(resolved(schema))
  return members.length ? members.flatMap(leavesOf) : [schema]
}

function kindOf(schema: Schema): string {
  const { type, format } = resolved(schema)
  return format === 'binary' ? 'file' : (type ?? 'object')
}

/** What an operation takes: fields of path, query and body in one object. */
export function paramsOf(operation: Operation): Schema {
  const { parameters = [], 'x-stream': streamed } = operation
  const body = bodyOf(operation)?.schema
  const streams = (streamed && !streamed.asks) || 'stream' in (body?.properties ?? {})
  const own = parameters.map(({ name, in: place, schema }): [string, Schema] => [
    name,
    place === 'path' ? { ...schema, minLength: 1 } : schema,
  ])
  return {
    ...body,
    type: 'object',
    properties: {
      ...body?.properties,
      ...Object.fromEntries(own),
      ...(streams && { stream: { type: 'boolean', enum: [false], nullable: true } }),
    },
    required: [...(body?.required ?? []), ...parameters.flatMap(({ name, required }) => (required ? [name] : []))],
  }
}

/** The name of an operation's types: `createRun` has `CreateRunParams`. */
export function paramsName({ operationId }: Operation): string {
  return `${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}Params`
}
