// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ImagesUsage } from './ImagesUsage.ts'
import { ImageGenCompletedEventShape } from './shapes/ImageGenCompletedEvent.ts'

/** The image, finished. */
export interface ImageGenCompletedEvent {
  /** Always `image_generation.completed`. */
  type: 'image_generation.completed'
  /** The image in base64. */
  b64_json: string
  /** Creation time, in Unix seconds. */
  created_at: number
  /** Width and height in pixels, such as `1024x1024`. */
  size: '1024x1024' | '1024x1536' | '1536x1024' | 'auto' | (string & {})
  /** How much effort goes into the image. `auto` lets the model choose. */
  quality: 'low' | 'medium' | 'high' | 'auto' | (string & {})
  /** What lies behind the subject: `transparent`, `opaque`, or `auto` to let the model choose. */
  background: 'transparent' | 'opaque' | 'auto' | (string & {})
  /** The file format of the image. */
  output_format: 'png' | 'webp' | 'jpeg' | (string & {})
  /** Tokens that images are billed for. */
  usage: ImagesUsage
}

/** Open: what the API adds passes. */
export const ImageGenCompletedEventSchema: GenericSchema<ImageGenCompletedEvent> =
  openSchema(ImageGenCompletedEventShape)
