// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { PromptCacheBreakpointParamExact } from './exact/PromptCacheBreakpointParam.ts'
import type { PromptCacheBreakpointParam } from './PromptCacheBreakpointParam.ts'

/** A piece of a tool's result. */
export interface ChatCompletionRequestToolMessageContentPart {
  /** Always `text`. */
  type: 'text'
  /** The text itself. */
  text: string
  /** A mark in the prompt. What stands before it is cached and can be reused by later calls. */
  prompt_cache_breakpoint?: PromptCacheBreakpointParam | undefined
}

/** Exact: only unknown fields pass. */
export const ChatCompletionRequestToolMessageContentPartSchema: v.GenericSchema<ChatCompletionRequestToolMessageContentPart> =
  onlyObject(
    v.looseObject({
      type: v.literal('text'),
      text: v.string(),
      prompt_cache_breakpoint: v.optional(PromptCacheBreakpointParamExact),
    }),
  )
