// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { EvalGraderStringCheck } from '../EvalGraderStringCheck.ts'

/** Checks {@link EvalGraderStringCheck} exactly, where a request holds it. */
export const EvalGraderStringCheckExact: v.GenericSchema<EvalGraderStringCheck> = onlyObject(
  v.looseObject({
    type: v.literal('string_check'),
    name: v.string(),
    input: v.string(),
    reference: v.string(),
    operation: v.picklist(['eq', 'ne', 'like', 'ilike']),
  }),
)
