// Generated from spec/ by codegen/; change those.
import { optional, type Shape } from '../../core/shape.ts'
import { ImageGenInputUsageDetailsShape } from './ImageGenInputUsageDetails.ts'
import { ImageGenOutputTokensDetailsShape } from './ImageGenOutputTokensDetails.ts'

/** What is checked of a `ImageGenUsage`. */
export const ImageGenUsageShape: Shape = {
  input_tokens: 0,
  input_tokens_details: ImageGenInputUsageDetailsShape,
  output_tokens: 0,
  output_tokens_details: optional(ImageGenOutputTokensDetailsShape),
  total_tokens: 0,
}
