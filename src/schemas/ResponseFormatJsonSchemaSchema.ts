// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** A JSON Schema as a plain object, which answers are held to. */
export type ResponseFormatJsonSchemaSchema = Record<string, unknown>

/** Checks {@link ResponseFormatJsonSchemaSchema}; open to what the API adds. */
export const ResponseFormatJsonSchemaSchemaSchema: v.GenericSchema<ResponseFormatJsonSchemaSchema> = v.looseObject({})
