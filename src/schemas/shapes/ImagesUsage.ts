// Generated from spec/ by codegen/; change those.
import { number, type Shape } from '../../core/shape.ts'

/** What is checked of a `ImagesUsage`. */
export const ImagesUsageShape: Shape = {
  total_tokens: number,
  input_tokens: number,
  output_tokens: number,
  input_tokens_details: { text_tokens: number, image_tokens: number },
}
