// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ResponseFormatJsonSchemaSchemaShape } from './shapes/ResponseFormatJsonSchemaSchema.ts'

/** A JSON Schema as a plain object, which answers are held to. */
export type ResponseFormatJsonSchemaSchema = Record<string, unknown>

/** Open: what the API adds passes. */
export const ResponseFormatJsonSchemaSchemaSchema: GenericSchema<ResponseFormatJsonSchemaSchema> = openSchema(
  ResponseFormatJsonSchemaSchemaShape,
)
