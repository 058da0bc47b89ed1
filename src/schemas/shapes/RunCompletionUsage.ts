// Generated from spec/ by codegen/; change those.
import { nullable, number, type Shape } from '../../core/shape.ts'

/** What is checked of a `RunCompletionUsage`. */
export const RunCompletionUsageShape: Shape = nullable({
  completion_tokens: number,
  prompt_tokens: number,
  total_tokens: number,
})
