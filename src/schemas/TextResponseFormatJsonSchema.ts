// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ResponseFormatJsonSchemaSchema } from './ResponseFormatJsonSchemaSchema.ts'
import { TextResponseFormatJsonSchemaShape } from './shapes/TextResponseFormatJsonSchema.ts'

/** Asks for JSON that fits a schema. */
export interface TextResponseFormatJsonSchema {
  /** Always `json_schema`. */
  type: 'json_schema'
  /** What the format is for, which the model reads to fill it well. */
  description?: string | undefined
  /** A name for the format. Letters, digits, underscores and dashes are safe. */
  name: string
  /** A JSON Schema as a plain object, which answers are held to. */
  schema: ResponseFormatJsonSchemaSchema
  /** Whether the schema must be followed exactly. Only part of JSON Schema is allowed then. Default: `false`. */
  strict?: boolean | null | undefined
}

/** Open: what the API adds passes. */
export const TextResponseFormatJsonSchemaSchema: GenericSchema<TextResponseFormatJsonSchema> = openSchema(
  TextResponseFormatJsonSchemaShape,
)
