// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ChatCompletionModerationErrorShape } from './shapes/ChatCompletionModerationError.ts'

/** Tells that one side of the exchange could not be classified. The answer itself stands. */
export interface ChatCompletionModerationError {
  /** Says that classifying failed, always `error`. */
  type: 'error'
  /** A short name of the failure, for programs to act on. */
  code: string
  /** What went wrong, in words for people. */
  message: string
}

/** Open: what the API adds passes. */
export const ChatCompletionModerationErrorSchema: GenericSchema<ChatCompletionModerationError> = openSchema(
  ChatCompletionModerationErrorShape,
)
