// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { VectorStoreExpirationAfter } from '../VectorStoreExpirationAfter.ts'

/** Checks {@link VectorStoreExpirationAfter} exactly, where a request holds it. */
export const VectorStoreExpirationAfterExact: v.GenericSchema<VectorStoreExpirationAfter> = onlyObject(
  v.looseObject({
    anchor: v.literal('last_active_at'),
    days: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365)),
  }),
)
