// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ImagesUsageShape } from './shapes/ImagesUsage.ts'

/** Tokens that images are billed for. */
export interface ImagesUsage {
  /** Tokens of input and output together. */
  total_tokens: number
  /** Tokens of the prompt and the images that were given. */
  input_tokens: number
  /** Tokens of all that the model generated. */
  output_tokens: number
  /** What the input's tokens were made of. */
  input_tokens_details: {
    /** Tokens of the text alone. */
    text_tokens: number
    /** Tokens of the images alone. */
    image_tokens: number
  }
}

/** Open: what the API adds passes. */
export const ImagesUsageSchema: GenericSchema<ImagesUsage> = openSchema(ImagesUsageShape)
