// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { PromptCacheModeEnumExact } from './exact/PromptCacheModeEnum.ts'
import { PromptCacheTTLEnumExact } from './exact/PromptCacheTTLEnum.ts'
import type { PromptCacheModeEnum } from './PromptCacheModeEnum.ts'
import type { PromptCacheTTLEnum } from './PromptCacheTTLEnum.ts'

/** Settings for the cache of prompt prefixes. */
export interface PromptCacheOptionsParam {
  /** How long a cached prefix is kept after it was last used. */
  ttl?: PromptCacheTTLEnum | undefined
  /** Whether the API finds prefixes to cache by itself (`implicit`) or only at your marks (`explicit`). */
  mode?: PromptCacheModeEnum | undefined
}

/** Exact: only unknown fields pass. */
export const PromptCacheOptionsParamSchema: v.GenericSchema<PromptCacheOptionsParam> = onlyObject(
  v.looseObject({ ttl: v.optional(PromptCacheTTLEnumExact), mode: v.optional(PromptCacheModeEnumExact) }),
)
