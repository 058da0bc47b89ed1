import type { Document, OperationObject, Schema } from './document.ts'

/** What a document says of one place in it: a field, a parameter, the items of a list. */
export interface Place {
  /** JSON types that a value may have, behind references too. */
  kinds: string[]
  /** Components that it names. */
  names: string[]
  nullable: boolean
  required: boolean
  /** The only values that a text or number may have. */
  values?: string[] | undefined
  limits: Limits
}

export interface Limits {
  minimum?: number | undefined
  maximum?: number | undefined
  minLength?: number | undefined
  maxLength?: number | undefined
  minItems?: number | undefined
  maxItems?: number | undefined
}

/** Every place of a document by its address, such as `CreateRunRequest.tools[].type` or `listRuns.limit`. */
export function placesOf({ paths, components: { schemas } }: Document): Map<string, Place> {
  const places = new Map<string, Place>()
  for (const [name, schema] of Object.entries(schemas)) addInner(name, schema)
  for (const one of Object.values(paths).flatMap((item) => Object.values(item))) addOperation(one)
  return places

  function addOperation({ operationId, parameters = [], requestBody, responses }: OperationObject): void {
    for (const { name, schema, required = false } of parameters) add(`${operationId}.${name}`, schema, required)
    for (const [type, { schema }] of Object.entries(requestBody?.content ?? {}))
      add(`${operationId} takes ${type}`, schema, requestBody?.required ?? false)
    for (const [type, { schema }] of Object.entries(responses[200].content))
      add(`${operationId} answers ${type}`, schema, false)
  }

  function add(address: string, schema: Schema, required: boolean): void {
    places.set(address, placeOf(schema, required, schemas))
    addInner(address, schema)
  }

  function addInner(address: string, schema: Schema): void {
    const { properties = {}, required = [], items, additionalProperties, oneOf, anyOf } = schema
    for (const [name, field] of Object.entries(properties)) add(`${address}.${name}`, field, required.includes(name))
    if (items) add(`${address}[]`, items, false)
    if (typeof additionalProperties === 'object') add(`${address}{}`, additionalProperties, false)
    for (const [index, member] of (oneOf ?? anyOf ?? []).entries()) addInner(`${address}|${index}`, member)
  }
}

type Schemas = Record<string, Schema>

function placeOf(schema: Schema, required: boolean, schemas: Schemas): Place {
  const members = membersOf(schema, schemas)
  const isFixed = members.every((member) => member.enum)
  const { minimum, maximum, minLength, maxLength, minItems, maxItems } = members[0] ?? {}
  return {
    kinds: [...new Set(members.map(({ type }) => type ?? 'anything'))],
    names: (schema.oneOf ?? schema.anyOf ?? [schema]).flatMap(({ $ref }) => ($ref ? [refName($ref)] : [])),
    nullable: [schema, ...members].some((member) => member.nullable),
    required,
    values: isFixed ? members.flatMap((member) => (member.enum ?? []).map(String)) : undefined,
    limits: members.length === 1 ? { minimum, maximum, minLength, maxLength, minItems, maxItems } : {},
  }
}

/** What a schema is, or the members of its union and of the unions in it. */
function membersOf(schema: Schema, schemas: Schemas): Schema[] {
  const target = schemas[refName(schema.$ref ?? '')] ?? schema
  const members = target.properties ? undefined : (target.oneOf ?? target.anyOf)
  if (!members) return [target]
  const inner = members.flatMap((member) => membersOf(member, schemas))
  return target.nullable ? inner.map((member) => ({ ...member, nullable: true })) : inner
}

function refName(ref: string): string {
  return ref.replace('#/components/schemas/', '')
}
