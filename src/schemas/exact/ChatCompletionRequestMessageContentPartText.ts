// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ChatCompletionRequestMessageContentPartText } from '../ChatCompletionRequestMessageContentPartText.ts'
import { PromptCacheBreakpointParamExact } from './PromptCacheBreakpointParam.ts'

/** Checks {@link ChatCompletionRequestMessageContentPartText} exactly, where a request holds it. */
export const ChatCompletionRequestMessageContentPartTextExact: v.GenericSchema<ChatCompletionRequestMessageContentPartText> =
  onlyObject(
    v.looseObject({
      type: v.literal('text'),
      text: v.string(),
      prompt_cache_breakpoint: v.optional(PromptCacheBreakpointParamExact),
    }),
  )
