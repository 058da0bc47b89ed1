// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ImageEditPartialImageEventShape } from './shapes/ImageEditPartialImageEvent.ts'

/** An edited image that is not finished yet. */
export interface ImageEditPartialImageEvent {
  /** Always `image_edit.partial_image`. */
  type: 'image_edit.partial_image'
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
  /** Position of the image among the partial ones, counted from 0. */
  partial_image_index: number
}

/** Open: what the API adds passes. */
export const ImageEditPartialImageEventSchema: GenericSchema<ImageEditPartialImageEvent> = openSchema(
  ImageEditPartialImageEventShape,
)
