// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import type { RealtimeReasoningEffort } from '../RealtimeReasoningEffort.ts'

/** Checks {@link RealtimeReasoningEffort} exactly, where a request holds it. */
export const RealtimeReasoningEffortExact: v.GenericSchema<RealtimeReasoningEffort> = v.picklist([
  'minimal',
  'low',
  'medium',
  'high',
  'xhigh',
])
