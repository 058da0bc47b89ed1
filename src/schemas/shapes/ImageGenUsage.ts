// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape } from '../../core/shape.ts'
import { ImageGenInputUsageDetailsShape } from './ImageGenInputUsageDetails.ts'
import { ImageGenOutputTokensDetailsShape } from './ImageGenOutputTokensDetails.ts'

/** What is checked of a `ImageGenUsage`. */
export const ImageGenUsageShape: Shape = {
  input_tokens: number,
  total_tokens: number,
  output_tokens: number,
  output_tokens_details: optional(ImageGenOutputTokensDetailsShape),
  input_tokens_details: ImageGenInputUsageDetailsShape,
}
