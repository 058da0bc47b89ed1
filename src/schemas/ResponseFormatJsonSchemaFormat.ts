// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ResponseFormatJsonSchemaSchema } from './ResponseFormatJsonSchemaSchema.ts'
import { ResponseFormatJsonSchemaFormatShape } from './shapes/ResponseFormatJsonSchemaFormat.ts'

/** Asks for JSON that fits a schema, in chat. */
export interface ResponseFormatJsonSchemaFormat {
  /** Always `json_schema`. */
  type: 'json_schema'
  /** The shape that the answer must take. */
  json_schema: {
    /** What it is for, in words that the model reads. */
    description?: string | undefined
    /** The name that it goes by. */
    name: string
    /** A JSON Schema as a plain object, which answers are held to. */
    schema?: ResponseFormatJsonSchemaSchema | undefined
    /** Whether the schema must be followed exactly. Only part of JSON Schema is allowed then. Default: `false`. */
    strict?: boolean | null | undefined
  }
}

/** Open: what the API adds passes. */
export const ResponseFormatJsonSchemaFormatSchema: GenericSchema<ResponseFormatJsonSchemaFormat> = openSchema(
  ResponseFormatJsonSchemaFormatShape,
)
