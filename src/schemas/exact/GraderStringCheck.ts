// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { GraderStringCheck } from '../GraderStringCheck.ts'

/** Checks {@link GraderStringCheck} exactly, where a request holds it. */
export const GraderStringCheckExact: v.GenericSchema<GraderStringCheck> = onlyObject(
  v.looseObject({
    type: v.literal('string_check'),
    name: v.string(),
    input: v.string(),
    reference: v.string(),
    operation: v.picklist(['eq', 'ne', 'like', 'ilike']),
  }),
)
