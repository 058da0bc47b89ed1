import { alternatives } from './alternatives.ts'
import { canBe } from './canBe.ts'
import type { Schema } from './schema.ts'

/** What a field of an object is, once references and unions are followed; nothing where the object has no such field. */
function plainField({ properties = {} }: Schema, name: string, root: Schema): Schema[] {
  const field = Object.hasOwn(properties, name) ? properties[name] : undefined
  return field ? alternatives([field], root) : []
}

/** Whether null says in strict mode that an object was given without a field: it may be, and the field is never null otherwise. */
export function isLeftOutByNull(object: Schema, name: string, root: Schema): boolean {
  const { properties = {}, required = [] } = object
  const isOptional = !required.includes(name) || 'default' in Object(properties[name])
  const field = plainField(object, name, root)
  return isOptional && field.length > 0 && !field.some((schema) => canBe(schema, null))
}

/** What a field of an object is in strict mode: one of these. */
export function strictField(object: Schema, name: string, root: Schema): Schema[] {
  const absent = isLeftOutByNull(object, name, root) ? [{ type: 'null' }] : []
  return [...plainField(object, name, root), ...absent]
}
