// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ImageGenInputUsageDetailsShape } from './shapes/ImageGenInputUsageDetails.ts'

/** The input's tokens, split by text and images. */
export interface ImageGenInputUsageDetails {
  /** Tokens of the prompt's text alone. */
  text_tokens: number
  /** Tokens of the given images alone. */
  image_tokens: number
}

/** Open: what the API adds passes. */
export const ImageGenInputUsageDetailsSchema: GenericSchema<ImageGenInputUsageDetails> =
  openSchema(ImageGenInputUsageDetailsShape)
