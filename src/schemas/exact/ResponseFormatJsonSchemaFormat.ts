// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ResponseFormatJsonSchemaFormat } from '../ResponseFormatJsonSchemaFormat.ts'
import { ResponseFormatJsonSchemaSchemaExact } from './ResponseFormatJsonSchemaSchema.ts'

/** Checks {@link ResponseFormatJsonSchemaFormat} exactly, where a request holds it. */
export const ResponseFormatJsonSchemaFormatExact: v.GenericSchema<ResponseFormatJsonSchemaFormat> = onlyObject(
  v.looseObject({
    type: v.literal('json_schema'),
    json_schema: onlyObject(
      v.looseObject({
        description: v.optional(v.string()),
        name: v.string(),
        schema: v.optional(ResponseFormatJsonSchemaSchemaExact),
        strict: v.nullish(v.boolean()),
      }),
    ),
  }),
)
