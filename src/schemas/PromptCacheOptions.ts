// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { PromptCacheModeEnum } from './PromptCacheModeEnum.ts'
import type { PromptCacheTTLEnum } from './PromptCacheTTLEnum.ts'
import { PromptCacheOptionsShape } from './shapes/PromptCacheOptions.ts'

/** How the prompt was cached. */
export interface PromptCacheOptions {
  /** The least time that cached prefixes last. */
  ttl: PromptCacheTTLEnum
  /** Whether the API picked a prefix to cache by itself. */
  mode: PromptCacheModeEnum
}

/** Open: what the API adds passes. */
export const PromptCacheOptionsSchema: GenericSchema<PromptCacheOptions> = openSchema(PromptCacheOptionsShape)
