// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ReasoningEffortShape } from './shapes/ReasoningEffort.ts'

/** How much a reasoning model thinks before it answers. Less is faster and cheaper; models differ in the levels they know. Default: `medium`. */
export type ReasoningEffort = 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max' | (string & {}) | null

/** Open: what the API adds passes. */
export const ReasoningEffortSchema: GenericSchema<ReasoningEffort> = openSchema(ReasoningEffortShape)
