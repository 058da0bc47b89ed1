// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeReasoningEffortShape } from './shapes/RealtimeReasoningEffort.ts'

/** How hard the model thinks before it speaks. More takes longer. Default: `low`. */
export type RealtimeReasoningEffort = 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | (string & {})

/** Open: what the API adds passes. */
export const RealtimeReasoningEffortSchema: GenericSchema<RealtimeReasoningEffort> =
  openSchema(RealtimeReasoningEffortShape)
