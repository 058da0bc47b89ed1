// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** Whether the API picks a prefix to cache by itself (`implicit`) or takes the marked ones alone (`explicit`). */
export type PromptCacheModeEnum = 'implicit' | 'explicit' | (string & {})

/** Checks {@link PromptCacheModeEnum}. Exact: values of enums, ranges and lengths are held to; only unknown fields pass. */
export const PromptCacheModeEnumSchema: v.GenericSchema<PromptCacheModeEnum> = v.picklist(['implicit', 'explicit'])
