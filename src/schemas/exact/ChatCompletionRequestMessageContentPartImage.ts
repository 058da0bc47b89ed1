// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ChatCompletionRequestMessageContentPartImage } from '../ChatCompletionRequestMessageContentPartImage.ts'
import { PromptCacheBreakpointParamExact } from './PromptCacheBreakpointParam.ts'

/** Checks {@link ChatCompletionRequestMessageContentPartImage} exactly, where a request holds it. */
export const ChatCompletionRequestMessageContentPartImageExact: v.GenericSchema<ChatCompletionRequestMessageContentPartImage> =
  onlyObject(
    v.looseObject({
      type: v.literal('image_url'),
      image_url: onlyObject(
        v.looseObject({ url: v.string(), detail: v.optional(v.picklist(['auto', 'low', 'high'])) }),
      ),
      prompt_cache_breakpoint: v.optional(PromptCacheBreakpointParamExact),
    }),
  )
