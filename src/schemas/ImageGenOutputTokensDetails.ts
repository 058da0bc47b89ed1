// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** The output's tokens, split by images and text. */
export interface ImageGenOutputTokensDetails {
  /** Tokens that became parts of images. */
  image_tokens: number
  /** Tokens that became text on the way to the images. */
  text_tokens: number
}

/** Checks {@link ImageGenOutputTokensDetails}; open to what the API adds. */
export const ImageGenOutputTokensDetailsSchema: v.GenericSchema<ImageGenOutputTokensDetails> = v.looseObject({
  image_tokens: v.number(),
  text_tokens: v.number(),
})
