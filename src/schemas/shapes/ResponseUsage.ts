// Generated from spec/ by codegen/; change those.
import { number, type Shape } from '../../core/shape.ts'

/** What is checked of a `ResponseUsage`. */
export const ResponseUsageShape: Shape = {
  input_tokens: number,
  input_tokens_details: { cached_tokens: number, cache_write_tokens: number },
  output_tokens: number,
  output_tokens_details: { reasoning_tokens: number },
  total_tokens: number,
}
