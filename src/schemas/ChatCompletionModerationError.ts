// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** Tells that one side of the exchange could not be classified. The answer itself stands. */
export interface ChatCompletionModerationError {
  /** Says that classifying failed, always `error`. */
  type: 'error'
  /** A short name of the failure, for programs to act on. */
  code: string
  /** What went wrong, in words for people. */
  message: string
}

/** Checks {@link ChatCompletionModerationError}; open to what the API adds. */
export const ChatCompletionModerationErrorSchema: v.GenericSchema<ChatCompletionModerationError> = v.looseObject({
  type: v.string() as v.GenericSchema<'error'>,
  code: v.string(),
  message: v.string(),
})
