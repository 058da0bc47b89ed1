// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ResponseFormatJsonObject } from '../ResponseFormatJsonObject.ts'

/** Checks {@link ResponseFormatJsonObject} exactly, where a request holds it. */
export const ResponseFormatJsonObjectExact: v.GenericSchema<ResponseFormatJsonObject> = onlyObject(
  v.looseObject({ type: v.literal('json_object') }),
)
