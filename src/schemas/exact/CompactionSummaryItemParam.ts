// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { CompactionSummaryItemParam } from '../CompactionSummaryItemParam.ts'

/** Checks {@link CompactionSummaryItemParam} exactly, where a request holds it. */
export const CompactionSummaryItemParamExact: v.GenericSchema<CompactionSummaryItemParam> = onlyObject(
  v.looseObject({
    id: v.nullish(v.string()),
    type: v.literal('compaction'),
    encrypted_content: v.pipe(v.string(), v.maxLength(20971520)),
  }),
)
