// Generated from spec/ by codegen/; change those.
import { nullish, type Shape } from '../../core/shape.ts'

/** What is checked of a `CompletionUsage`. */
export const CompletionUsageShape: Shape = {
  completion_tokens: 0,
  prompt_tokens: 0,
  total_tokens: 0,
  prompt_tokens_details: nullish({}),
  completion_tokens_details: nullish({}),
}
