// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { PromptCacheBreakpointParam } from './PromptCacheBreakpointParam.ts'
import { ChatCompletionRequestMessageContentPartImageShape } from './shapes/ChatCompletionRequestMessageContentPartImage.ts'

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

/** Open: what the API adds passes. */
export const ChatCompletionRequestMessageContentPartImageSchema: GenericSchema<ChatCompletionRequestMessageContentPartImage> =
  openSchema(ChatCompletionRequestMessageContentPartImageShape)
