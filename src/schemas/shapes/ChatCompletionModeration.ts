// Generated from spec/ by codegen/; change those.
import { type Shape, variant } from '../../core/shape.ts'
import { ChatCompletionModerationErrorShape } from './ChatCompletionModerationError.ts'
import { ChatCompletionModerationResultsShape } from './ChatCompletionModerationResults.ts'

/** What is checked of a `ChatCompletionModeration`. */
export const ChatCompletionModerationShape: Shape = {
  input: variant('type', {
    moderation_results: ChatCompletionModerationResultsShape,
    error: ChatCompletionModerationErrorShape,
  }),
  output: variant('type', {
    moderation_results: ChatCompletionModerationResultsShape,
    error: ChatCompletionModerationErrorShape,
  }),
}
