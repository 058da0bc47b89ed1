// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { WebSearchApproximateLocation } from '../WebSearchApproximateLocation.ts'

/** Checks {@link WebSearchApproximateLocation} exactly, where a request holds it. */
export const WebSearchApproximateLocationExact: v.GenericSchema<WebSearchApproximateLocation> = v.nullable(
  onlyObject(
    v.looseObject({
      type: v.optional(v.literal('approximate')),
      country: v.nullish(v.string()),
      region: v.nullish(v.string()),
      city: v.nullish(v.string()),
      timezone: v.nullish(v.string()),
    }),
  ),
)
