// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ImagesUsage } from './ImagesUsage.ts'
import { ImageEditCompletedEventShape } from './shapes/ImageEditCompletedEvent.ts'

/** The edited image, finished. */
export interface ImageEditCompletedEvent {
  /** Always `image_edit.completed`. */
  type: 'image_edit.completed'
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
export const ImageEditCompletedEventSchema: GenericSchema<ImageEditCompletedEvent> =
  openSchema(ImageEditCompletedEventShape)
