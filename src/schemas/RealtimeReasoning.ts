// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { RealtimeReasoningEffort } from './RealtimeReasoningEffort.ts'
import { RealtimeReasoningShape } from './shapes/RealtimeReasoning.ts'

/** How the model thinks. */
export interface RealtimeReasoning {
  /** How hard the model thinks before it speaks. More takes longer. Default: `low`. */
  effort?: RealtimeReasoningEffort | undefined
}

/** Open: what the API adds passes. */
export const RealtimeReasoningSchema: GenericSchema<RealtimeReasoning> = openSchema(RealtimeReasoningShape)
