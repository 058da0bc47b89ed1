// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { nullable, string } from '../core/open.ts'

/** How much a reasoning model thinks before it answers. Less is faster and cheaper; models differ in the levels they know. Default: `medium`. */
export type ReasoningEffort = 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max' | (string & {}) | null

/** Checks {@link ReasoningEffort}; open to what the API adds. */
export const ReasoningEffortSchema: GenericSchema<ReasoningEffort> = nullable(string())
