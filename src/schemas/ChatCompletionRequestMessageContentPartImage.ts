// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { PromptCacheBreakpointParamExact } from './exact/PromptCacheBreakpointParam.ts'
import type { PromptCacheBreakpointParam } from './PromptCacheBreakpointParam.ts'

/** An image in a user message. */
export interface ChatCompletionRequestMessageContentPartImage {
  /** Where to get the image and how closely to look at it. */
  image_url: {
    /** How closely the model looks: `low` is cheaper and faster, `high` catches fine detail, `auto` lets the model decide. Default: `auto`. */
    detail?: 'auto' | 'low' | 'high' | (string & {}) | undefined
    /** Address of the image, or a data URL carrying it in Base64. */
    url: string
  }
  /** Marks this part as an image and is always `image_url`. */
  type: 'image_url'
  /** Marks this part as the end of a prefix that is worth caching. */
  prompt_cache_breakpoint?: PromptCacheBreakpointParam | undefined
}

/** Checks {@link ChatCompletionRequestMessageContentPartImage}. Exact: values of enums, ranges and lengths are held to; only unknown fields pass. */
export const ChatCompletionRequestMessageContentPartImageSchema: v.GenericSchema<ChatCompletionRequestMessageContentPartImage> =
  onlyObject(
    v.looseObject({
      image_url: onlyObject(
        v.looseObject({ detail: v.optional(v.picklist(['auto', 'low', 'high'])), url: v.string() }),
      ),
      type: v.literal('image_url'),
      prompt_cache_breakpoint: v.optional(PromptCacheBreakpointParamExact),
    }),
  )
