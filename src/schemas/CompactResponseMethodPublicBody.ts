// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { union } from '../core/union.ts'
import { InputItemExact } from './exact/InputItem.ts'
import type { InputItem } from './InputItem.ts'
import { type ModelIdsCompaction, ModelIdsCompactionSchema } from './ModelIdsCompaction.ts'
import { type PromptCacheOptionsParam, PromptCacheOptionsParamSchema } from './PromptCacheOptionsParam.ts'
import { type PromptCacheRetentionEnum, PromptCacheRetentionEnumSchema } from './PromptCacheRetentionEnum.ts'
import { type ServiceTierEnum, ServiceTierEnumSchema } from './ServiceTierEnum.ts'

/** Which conversation to compact, and by which model. */
export interface CompactResponseMethodPublicBody {
  /** Names of models that can compact a conversation. */
  model: ModelIdsCompaction
  /** What the model is given, as text or as items. */
  input?: string | InputItem[] | null | undefined
  /** Identifier of the response that this one goes on from. */
  previous_response_id?: string | null | undefined
  /** System instructions that steer how the model behaves. */
  instructions?: string | null | undefined
  /** A name that requests with a common prefix share, which makes cache hits likelier. At most 64 characters. */
  prompt_cache_key?: string | null | undefined
  /**
   * How long cached prefixes last, in memory only or up to a day.
   * @deprecated
   */
  prompt_cache_retention?: PromptCacheRetentionEnum | null | undefined
  /** Settings for the cache of prompt prefixes. */
  prompt_cache_options?: PromptCacheOptionsParam | null | undefined
  /** The class of processing, which decides speed and price. */
  service_tier?: ServiceTierEnum | null | undefined
}

/** Exact: only unknown fields pass. */
export const CompactResponseMethodPublicBodySchema: v.GenericSchema<CompactResponseMethodPublicBody> = onlyObject(
  v.looseObject({
    model: ModelIdsCompactionSchema,
    input: v.nullish(union({ string: v.pipe(v.string(), v.maxLength(10485760)), array: v.array(InputItemExact) })),
    previous_response_id: v.nullish(v.string()),
    instructions: v.nullish(v.string()),
    prompt_cache_key: v.nullish(v.pipe(v.string(), v.maxLength(64))),
    prompt_cache_retention: v.nullish(PromptCacheRetentionEnumSchema),
    prompt_cache_options: v.nullish(PromptCacheOptionsParamSchema),
    service_tier: v.nullish(ServiceTierEnumSchema),
  }),
)
