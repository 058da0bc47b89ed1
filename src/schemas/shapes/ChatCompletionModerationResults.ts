// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'
import { ModerationResultBodyShape } from './ModerationResultBody.ts'

/** What is checked of a `ChatCompletionModerationResults`. */
export const ChatCompletionModerationResultsShape: Shape = {
  type: string,
  model: string,
  results: [ModerationResultBodyShape],
}
