import type { Schema } from './document.ts'

const prefix = '#/components/schemas/'

/** The component that a reference names. */
export function refName(ref: string): string {
  return ref.replace(prefix, '')
}

/** A reference to a component. */
export function refTo(name: string): Schema {
  return { $ref: prefix + name }
}

/** Every schema directly inside another. */
export function children(schema: Schema): Schema[] {
  const { properties = {}, items, additionalProperties, oneOf = [], anyOf = [], allOf = [], 'x-check': check } = schema
  return [
    ...Object.values(properties),
    ...(items ? [items] : []),
    ...(typeof additionalProperties === 'object' ? [additionalProperties] : []),
    ...oneOf,
    ...anyOf,
    ...allOf,
    ...(check ? [check] : []),
  ]
}

/** Names of the components that a schema refers to itself, not through others. */
export function references(schema: Schema): string[] {
  return schema.$ref ? [refName(schema.$ref)] : children(schema).flatMap(references)
}

/** Names of all components that the roots hold, at any depth. */
export function reach(roots: Schema[], schemas: Record<string, Schema>): Set<string> {
  const found = new Set<string>()
  const visit = (name: string): void => {
    if (found.has(name)) return
    found.add(name)
    references(component(name, schemas)).forEach(visit)
  }
  roots.flatMap(references).forEach(visit)
  return found
}

/** The component of a name. */
export function component(name: string, schemas: Record<string, Schema>): Schema {
  const schema = schemas[name]
  if (!schema) throw new Error(`The document has no component ${prefix}${name}.`)
  return schema
}

/** Members of a union without those that only list required fields, which say nothing of their own. */
export function unionMembers({ oneOf, anyOf }: Schema): Schema[] {
  return (oneOf ?? anyOf ?? []).filter((member) => Object.keys(member).join() !== 'required')
}

/** Required fields of which an object needs one, beside those that it always needs. */
export function requiredChoices({ oneOf, anyOf }: Schema): string[] {
  return (oneOf ?? anyOf ?? []).flatMap(({ required: [name] = [], ...rest }) =>
    name === undefined || Object.keys(rest).length ? [] : [name],
  )
}

/** Stops at a component that is nothing but itself, or others that lead back to it: neither a type nor a check could end. */
export function checkAliases(schemas: Record<string, Schema>): void {
  const visit = (schema: Schema, path: string[]): void => {
    const name = schema.$ref && refName(schema.$ref)
    if (name && path.includes(name))
      throw new Error(`The component ${[...path, name].join(' is ')}: give it a form of its own.`)
    const parts = name ? [component(name, schemas)] : aliased(schema)
    for (const part of parts) visit(part, name ? [...path, name] : path)
  }
  for (const name of Object.keys(schemas)) visit(refTo(name), [])
}

/** What a schema is in its own place, rather than what it holds. */
function aliased(schema: Schema): Schema[] {
  return schema.properties ? [] : [...unionMembers(schema), ...(schema.allOf ?? [])]
}
