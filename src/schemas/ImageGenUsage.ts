// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ImageGenInputUsageDetails } from './ImageGenInputUsageDetails.ts'
import type { ImageGenOutputTokensDetails } from './ImageGenOutputTokensDetails.ts'
import { ImageGenUsageShape } from './shapes/ImageGenUsage.ts'

/** What a call to a GPT image model used, counted in tokens. */
export interface ImageGenUsage {
  /** Tokens of the prompt and of the given images together. */
  input_tokens: number
  /** Tokens of input and output together. */
  total_tokens: number
  /** Tokens of all that the model generated. */
  output_tokens: number
  /** What the output's tokens were made of. Absent for some models. */
  output_tokens_details?: ImageGenOutputTokensDetails | undefined
  /** What the input's tokens were made of. */
  input_tokens_details: ImageGenInputUsageDetails
}

/** Open: what the API adds passes. */
export const ImageGenUsageSchema: GenericSchema<ImageGenUsage> = openSchema(ImageGenUsageShape)
