// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** Whether harmful content is scored only, or kept back as well. */
export type ModerationMode = 'score' | 'block' | (string & {})

/** Exact: only unknown fields pass. */
export const ModerationModeSchema: v.GenericSchema<ModerationMode> = v.picklist(['score', 'block'])
