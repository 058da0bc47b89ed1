// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { Image } from './Image.ts'
import type { ImageGenUsage } from './ImageGenUsage.ts'
import { ImagesResponseShape } from './shapes/ImagesResponse.ts'

/** Images made by a generation, edit or variation request. */
export interface ImagesResponse {
  /** When the images were generated, in Unix seconds. */
  created?: number | undefined
  /** Generated images, one entry for each. */
  data: Image[]
  /** What lies behind the subject in the images. Only GPT image models tell. */
  background?: 'transparent' | 'opaque' | (string & {}) | undefined
  /** The file format of the images. Only GPT image models tell. */
  output_format?: 'png' | 'webp' | 'jpeg' | (string & {}) | undefined
  /** Width and height of the images in pixels. Only GPT image models tell. */
  size?: '1024x1024' | '1024x1536' | '1536x1024' | (string & {}) | undefined
  /** How much effort went into the images. Only GPT image models tell. */
  quality?: 'low' | 'medium' | 'high' | (string & {}) | undefined
  /** The tokens that the call is billed for. Only GPT image models tell. */
  usage?: ImageGenUsage | undefined
}

/** Open: what the API adds passes. */
export const ImagesResponseSchema: GenericSchema<ImagesResponse> = openSchema(ImagesResponseShape)
