import type { Schema } from './document.ts'
import { membersOf, resolved } from './spec.ts'

/** The JSON type of a value. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (value instanceof Blob) return 'file'
  return Array.isArray(value) ? 'array' : typeof value
}

/** The JSON types that a schema takes; undefined for any. */
export function kindsOf(schema: Schema): string[] | undefined {
  const full = resolved(schema)
  const { type, format, properties, enum: values, allOf } = full
  const members = membersOf(full)
  const parts = members.length ? members : allOf
  if (!type && !parts && !values && !properties) return undefined
  const kinds = parts?.flatMap((part) => kindsOf(part) ?? []) ??
    values?.map(kindOf) ?? [simple(type ?? 'object', format)]
  return full.nullable ? [...kinds, 'null'] : kinds
}

function simple(type: string, format: string | undefined): string {
  if (format === 'binary') return 'file'
  return type === 'integer' ? 'number' : type
}
