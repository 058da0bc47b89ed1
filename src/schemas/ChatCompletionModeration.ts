// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ChatCompletionModerationError } from './ChatCompletionModerationError.ts'
import type { ChatCompletionModerationResults } from './ChatCompletionModerationResults.ts'
import { ChatCompletionModerationShape } from './shapes/ChatCompletionModeration.ts'

/** Moderation's verdicts on both sides of the exchange. */
export interface ChatCompletionModeration {
  /** The verdict on the request, or why there is none. */
  input: ChatCompletionModerationResults | ChatCompletionModerationError
  /** The verdict on the answer, or why there is none. */
  output: ChatCompletionModerationResults | ChatCompletionModerationError
}

/** Open: what the API adds passes. */
export const ChatCompletionModerationSchema: GenericSchema<ChatCompletionModeration> =
  openSchema(ChatCompletionModerationShape)
