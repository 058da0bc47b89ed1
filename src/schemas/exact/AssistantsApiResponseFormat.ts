// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { AssistantsApiResponseFormat } from '../AssistantsApiResponseFormat.ts'
import { ResponseFormatJsonSchemaSchemaExact } from './ResponseFormatJsonSchemaSchema.ts'

/** Checks {@link AssistantsApiResponseFormat} exactly, where a request holds it. */
export const AssistantsApiResponseFormatExact: v.GenericSchema<AssistantsApiResponseFormat> = onlyObject(
  v.looseObject({
    type: v.optional(v.picklist(['text', 'json_object', 'json_schema'])),
    json_schema: v.optional(
      onlyObject(
        v.looseObject({
          name: v.string(),
          description: v.optional(v.string()),
          schema: v.optional(ResponseFormatJsonSchemaSchemaExact),
          strict: v.nullish(v.boolean()),
        }),
      ),
    ),
  }),
)
