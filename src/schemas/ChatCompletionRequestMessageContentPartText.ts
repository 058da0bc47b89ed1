// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { PromptCacheBreakpointParamExact } from './exact/PromptCacheBreakpointParam.ts'
import type { PromptCacheBreakpointParam } from './PromptCacheBreakpointParam.ts'

/** A stretch of text in a user message. */
export interface ChatCompletionRequestMessageContentPartText {
  /** Marks this part as text and is always `text`. */
  type: 'text'
  /** Text of the part. */
  text: string
  /** Marks this part as the end of a prefix that is worth caching. */
  prompt_cache_breakpoint?: PromptCacheBreakpointParam | undefined
}

/** Exact: only unknown fields pass. */
export const ChatCompletionRequestMessageContentPartTextSchema: v.GenericSchema<ChatCompletionRequestMessageContentPartText> =
  onlyObject(
    v.looseObject({
      type: v.literal('text'),
      text: v.string(),
      prompt_cache_breakpoint: v.optional(PromptCacheBreakpointParamExact),
    }),
  )
