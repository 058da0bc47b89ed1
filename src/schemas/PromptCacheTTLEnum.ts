// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** The least time that cached prefixes last. */
export type PromptCacheTTLEnum = '30m'

/** Checks {@link PromptCacheTTLEnum}. Exact: values of enums, ranges and lengths are held to; only unknown fields pass. */
export const PromptCacheTTLEnumSchema: v.GenericSchema<PromptCacheTTLEnum> = v.literal('30m')
