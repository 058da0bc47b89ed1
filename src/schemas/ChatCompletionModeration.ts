// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { object, tagged } from '../core/open.ts'
import {
  type ChatCompletionModerationError,
  ChatCompletionModerationErrorSchema,
} from './ChatCompletionModerationError.ts'
import {
  type ChatCompletionModerationResults,
  ChatCompletionModerationResultsSchema,
} from './ChatCompletionModerationResults.ts'

/** Moderation's verdicts on both sides of the exchange. */
export interface ChatCompletionModeration {
  /** The verdict on the request, or why there is none. */
  input: ChatCompletionModerationResults | ChatCompletionModerationError
  /** The verdict on the answer, or why there is none. */
  output: ChatCompletionModerationResults | ChatCompletionModerationError
}

/** Checks {@link ChatCompletionModeration}; open to what the API adds. */
export const ChatCompletionModerationSchema: GenericSchema<ChatCompletionModeration> = object({
  input: tagged('type', {
    moderation_results: ChatCompletionModerationResultsSchema,
    error: ChatCompletionModerationErrorSchema,
  }),
  output: tagged('type', {
    moderation_results: ChatCompletionModerationResultsSchema,
    error: ChatCompletionModerationErrorSchema,
  }),
})
