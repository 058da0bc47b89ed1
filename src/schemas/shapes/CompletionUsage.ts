// Generated from spec/ by codegen/; change those.
import { nullish, number, type Shape } from '../../core/shape.ts'

/** What is checked of a `CompletionUsage`. */
export const CompletionUsageShape: Shape = {
  completion_tokens: number,
  prompt_tokens: number,
  total_tokens: number,
  completion_tokens_details: nullish({}),
  prompt_tokens_details: nullish({}),
}
