// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ApproximateLocation } from '../ApproximateLocation.ts'

/** Checks {@link ApproximateLocation} exactly, where a request holds it. */
export const ApproximateLocationExact: v.GenericSchema<ApproximateLocation> = onlyObject(
  v.looseObject({
    type: v.literal('approximate'),
    country: v.nullish(v.string()),
    region: v.nullish(v.string()),
    city: v.nullish(v.string()),
    timezone: v.nullish(v.string()),
  }),
)
