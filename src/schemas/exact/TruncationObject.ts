// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { TruncationObject } from '../TruncationObject.ts'

/** Checks {@link TruncationObject} exactly, where a request holds it. */
export const TruncationObjectExact: v.GenericSchema<TruncationObject> = onlyObject(
  v.looseObject({
    type: v.picklist(['auto', 'last_messages']),
    last_messages: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1))),
  }),
)
