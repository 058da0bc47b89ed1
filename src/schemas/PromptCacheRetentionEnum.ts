// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** How long cached prefixes last, in memory only or up to a day. */
export type PromptCacheRetentionEnum = 'in_memory' | '24h' | (string & {})

/** Exact: only unknown fields pass. */
export const PromptCacheRetentionEnumSchema: v.GenericSchema<PromptCacheRetentionEnum> = v.picklist([
  'in_memory',
  '24h',
])
