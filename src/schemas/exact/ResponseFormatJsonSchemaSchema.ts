// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ResponseFormatJsonSchemaSchema } from '../ResponseFormatJsonSchemaSchema.ts'

/** Checks {@link ResponseFormatJsonSchemaSchema} exactly, where a request holds it. */
export const ResponseFormatJsonSchemaSchemaExact: v.GenericSchema<ResponseFormatJsonSchemaSchema> = onlyObject(
  v.looseObject({}),
)
