// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { PromptCacheBreakpointParam } from './PromptCacheBreakpointParam.ts'
import { ChatCompletionRequestMessageContentPartTextShape } from './shapes/ChatCompletionRequestMessageContentPartText.ts'

/** A stretch of text in a user message. */
export interface ChatCompletionRequestMessageContentPartText {
  /** Marks this part as text and is always `text`. */
  type: 'text'
  /** Text of the part. */
  text: string
  /** Marks this part as the end of a prefix that is worth caching. */
  prompt_cache_breakpoint?: PromptCacheBreakpointParam | undefined
}

/** Open: what the API adds passes. */
export const ChatCompletionRequestMessageContentPartTextSchema: GenericSchema<ChatCompletionRequestMessageContentPartText> =
  openSchema(ChatCompletionRequestMessageContentPartTextShape)
