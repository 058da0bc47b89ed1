import { typeOf } from '../../core/shape.ts'
import type { Schema } from './schema.ts'

/** The values that a schema allows alone; undefined where it names none. */
export function constantsOf(schema: Schema): readonly unknown[] | undefined {
  return schema.enum ?? ('const' in schema ? [schema.const] : undefined)
}

/** The JSON types of a schema: those that it names, else those of its constants. */
export function typesOf(schema: Schema): string[] {
  const { type = constantsOf(schema)?.map(jsonType) ?? (schema.properties ? 'object' : []) } = schema
  return [...new Set([type].flat())]
}

function jsonType(value: unknown): string {
  return typeOf(value).toLowerCase()
}

/** Whether a value has a type of the schema, or is one of its constants. */
export function canBe(schema: Schema, value: unknown): boolean {
  return constantsOf(schema)?.includes(value) ?? hasType(schema, jsonType(value))
}

/** Whether no value can be both, by type or as a constant. */
export function differ(one: Schema, other: Schema): boolean {
  const constants = constantsOf(one)
  if (constants) return !constants.some((value) => canBe(other, value))
  return constantsOf(other) ? differ(other, one) : !typesOf(one).some((type) => hasType(other, type))
}

/** Whole numbers are numbers too. */
function hasType(schema: Schema, type: string): boolean {
  const isNumber = (name: string): boolean => name === 'number' || name === 'integer'
  return typesOf(schema).some((name) => name === type || (isNumber(name) && isNumber(type)))
}
