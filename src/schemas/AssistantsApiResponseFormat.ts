// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ResponseFormatJsonSchemaSchema } from './ResponseFormatJsonSchemaSchema.ts'
import { AssistantsApiResponseFormatShape } from './shapes/AssistantsApiResponseFormat.ts'

/** Output format setting for the model; with `json_object`, runs accept `function` tools and no others. */
export interface AssistantsApiResponseFormat {
  /** Output kind: `json_object` guarantees valid JSON, `text` leaves the output free. Default: `text`. */
  type?: 'text' | 'json_object' | 'json_schema' | (string & {}) | undefined
  /** The shape that the answer must take. Goes with type `json_schema` and is needed there. */
  json_schema?:
    | {
        /** A name for the format. Letters, digits, underscores and dashes are safe. */
        name: string
        /** What the format is for, which the model reads to fill it well. */
        description?: string | undefined
        /** The JSON Schema that describes the answer, given as a plain object. */
        schema?: ResponseFormatJsonSchemaSchema | undefined
        /** Whether the answer must fit the schema exactly. Only part of JSON Schema is allowed then; null means no. Default: `false`. */
        strict?: boolean | null | undefined
      }
    | undefined
}

/** Open: what the API adds passes. */
export const AssistantsApiResponseFormatSchema: GenericSchema<AssistantsApiResponseFormat> = openSchema(
  AssistantsApiResponseFormatShape,
)
