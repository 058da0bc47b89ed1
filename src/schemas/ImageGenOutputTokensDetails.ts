// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ImageGenOutputTokensDetailsShape } from './shapes/ImageGenOutputTokensDetails.ts'

/** The output's tokens, split by images and text. */
export interface ImageGenOutputTokensDetails {
  /** Tokens that became parts of images. */
  image_tokens: number
  /** Tokens that became text on the way to the images. */
  text_tokens: number
}

/** Open: what the API adds passes. */
export const ImageGenOutputTokensDetailsSchema: GenericSchema<ImageGenOutputTokensDetails> = openSchema(
  ImageGenOutputTokensDetailsShape,
)
