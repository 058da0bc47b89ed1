import type { GenericSchema } from 'valibot'
import * as exported from '../../../src/schemas/index.ts'

/** Everything that src/schemas exports, by name. */
export const schemas: Record<string, GenericSchema> = { ...exported }

/** The schema of a type. */
export function schemaOf(type: string): GenericSchema {
  const schema = schemas[`${type}Schema`]
  if (!schema) throw new Error(`No schema of ${type} is exported.`)
  return schema
}
