// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** The input's tokens, split by text and images. */
export interface ImageGenInputUsageDetails {
  /** Tokens of the prompt's text alone. */
  text_tokens: number
  /** Tokens of the given images alone. */
  image_tokens: number
}

/** Checks {@link ImageGenInputUsageDetails}; open to what the API adds. */
export const ImageGenInputUsageDetailsSchema: v.GenericSchema<ImageGenInputUsageDetails> = v.looseObject({
  text_tokens: v.number(),
  image_tokens: v.number(),
})
