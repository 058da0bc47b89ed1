// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { TextResponseFormatJsonSchema } from '../TextResponseFormatJsonSchema.ts'
import { ResponseFormatJsonSchemaSchemaExact } from './ResponseFormatJsonSchemaSchema.ts'

/** Checks {@link TextResponseFormatJsonSchema} exactly, where a request holds it. */
export const TextResponseFormatJsonSchemaExact: v.GenericSchema<TextResponseFormatJsonSchema> = onlyObject(
  v.looseObject({
    type: v.literal('json_schema'),
    description: v.optional(v.string()),
    name: v.string(),
    schema: ResponseFormatJsonSchemaSchemaExact,
    strict: v.nullish(v.boolean()),
  }),
)
