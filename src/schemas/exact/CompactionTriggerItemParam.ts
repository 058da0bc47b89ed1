// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { CompactionTriggerItemParam } from '../CompactionTriggerItemParam.ts'

/** Checks {@link CompactionTriggerItemParam} exactly, where a request holds it. */
export const CompactionTriggerItemParamExact: v.GenericSchema<CompactionTriggerItemParam> = onlyObject(
  v.looseObject({ type: v.literal('compaction_trigger') }),
)
