// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { Reasoning } from '../Reasoning.ts'
import { ReasoningEffortExact } from './ReasoningEffort.ts'
import { ReasoningModeEnumExact } from './ReasoningModeEnum.ts'

/** Checks {@link Reasoning} exactly, where a request holds it. */
export const ReasoningExact: v.GenericSchema<Reasoning> = onlyObject(
  v.looseObject({
    mode: v.optional(ReasoningModeEnumExact),
    effort: v.optional(ReasoningEffortExact),
    summary: v.nullish(v.picklist(['auto', 'concise', 'detailed'])),
    context: v.nullish(v.picklist(['auto', 'current_turn', 'all_turns'])),
    generate_summary: v.nullish(v.picklist(['auto', 'concise', 'detailed'])),
  }),
)
