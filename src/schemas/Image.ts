// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ImageShape } from './shapes/Image.ts'

/** One generated image, given as a link or as encoded data. */
export interface Image {
  /** Image data in base64, present when `response_format` is `b64_json`. */
  b64_json?: string | null | undefined
  /** Link to the image, present when `response_format` is `url`. */
  url?: string | null | undefined
  /** Prompt actually used to make the image, present when the service rewrote the one given. */
  revised_prompt?: string | null | undefined
}

/** Open: what the API adds passes. */
export const ImageSchema: GenericSchema<Image> = openSchema(ImageShape)
