// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { RealtimeReasoning } from '../RealtimeReasoning.ts'
import { RealtimeReasoningEffortExact } from './RealtimeReasoningEffort.ts'

/** Checks {@link RealtimeReasoning} exactly, where a request holds it. */
export const RealtimeReasoningExact: v.GenericSchema<RealtimeReasoning> = onlyObject(
  v.looseObject({ effort: v.optional(RealtimeReasoningEffortExact) }),
)
