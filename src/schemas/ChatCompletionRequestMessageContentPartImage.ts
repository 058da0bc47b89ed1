// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { PromptCacheBreakpointParamExact } from './exact/PromptCacheBreakpointParam.ts'
import type { PromptCacheBreakpointParam } from './PromptCacheBreakpointParam.ts'

/** An image in a user message. */
export interface ChatCompletionRequestMessageContentPartImage {
  /** Marks this part as an image and is always `image_url`. */
  type: 'image_url'
  /** Where to get the image and how closely to look at it. */
  image_url: {
    /** Address of the image, or a data URL carrying it in Base64. */
    url: string
    /** How closely the model looks: `low` is cheaper and faster, `high` catches fine detail, `auto` lets the model decide. Default: `auto`. */
    detail?: 'auto' | 'low' | 'high' | (string & {}) | undefined
  }
  /** Marks this part as the end of a prefix that is worth caching. */
  prompt_cache_breakpoint?: PromptCacheBreakpointParam | undefined
}

/** Exact: only unknown fields pass. */
export const ChatCompletionRequestMessageContentPartImageSchema: v.GenericSchema<ChatCompletionRequestMessageContentPartImage> =
  onlyObject(
    v.looseObject({
      type: v.literal('image_url'),
      image_url: onlyObject(
        v.looseObject({ url: v.string(), detail: v.optional(v.picklist(['auto', 'low', 'high'])) }),
      ),
      prompt_cache_breakpoint: v.optional(PromptCacheBreakpointParamExact),
    }),
  )
