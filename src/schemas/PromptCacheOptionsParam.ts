// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'

/** Settings for the cache of prompt prefixes. */
export interface PromptCacheOptionsParam {
  /** How long a cached prefix is kept after it was last used. */
  ttl?: '30m' | undefined
  /** Whether the API finds prefixes to cache by itself (`implicit`) or only at your marks (`explicit`). */
  mode?: 'implicit' | 'explicit' | (string & {}) | undefined
}

/** Checks {@link PromptCacheOptionsParam}. Exact: values of enums, ranges and lengths are held to; only unknown fields pass. */
export const PromptCacheOptionsParamSchema: v.GenericSchema<PromptCacheOptionsParam> = onlyObject(
  v.looseObject({ ttl: v.optional(v.literal('30m')), mode: v.optional(v.picklist(['implicit', 'explicit'])) }),
)
