// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { union } from '../../core/union.ts'
import type { RealtimeTruncation } from '../RealtimeTruncation.ts'

/** Checks {@link RealtimeTruncation} exactly, where a request holds it. */
export const RealtimeTruncationExact: v.GenericSchema<RealtimeTruncation> = union({
  string: v.picklist(['auto', 'disabled']),
  object: onlyObject(
    v.looseObject({
      type: v.literal('retention_ratio'),
      retention_ratio: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
      token_limits: v.optional(
        onlyObject(v.looseObject({ post_instructions: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))) })),
      ),
    }),
  ),
})
