// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import type { ReasoningEffort } from '../ReasoningEffort.ts'

/** Checks {@link ReasoningEffort} exactly, where a request holds it. */
export const ReasoningEffortExact: v.GenericSchema<ReasoningEffort> = v.nullable(
  v.picklist(['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max']),
)
