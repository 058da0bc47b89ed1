// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ImageGenActionEnum } from './ImageGenActionEnum.ts'
import type { InputFidelity } from './InputFidelity.ts'
import { ImageGenToolShape } from './shapes/ImageGenTool.ts'

/** Lets the model make and edit images. */
export interface ImageGenTool {
  /** Always `image_generation`. */
  type: 'image_generation'
  /** Name of the image model. */
  model?:
    | 'gpt-image-1'
    | 'gpt-image-1-mini'
    | 'gpt-image-1.5'
    | 'gpt-image-2'
    | 'gpt-image-2-2026-04-21'
    | (string & {})
    | undefined
  /** How much effort goes into the image. `auto` lets the model choose. Default: `auto`. */
  quality?: 'low' | 'medium' | 'high' | 'auto' | (string & {}) | undefined
  /** Width and height in pixels, such as `1024x1024`. Default: `auto`. */
  size?: '1024x1024' | '1024x1536' | '1536x1024' | 'auto' | (string & {}) | undefined
  /** The file format of the image. Default: `png`. */
  output_format?: 'png' | 'webp' | 'jpeg' | (string & {}) | undefined
  /** How much quality jpeg and webp images keep, in per cent. Lower makes smaller files. From 0 to 100. Default: `100`. */
  output_compression?: number | undefined
  /** How strictly images are filtered. `low` lets more through than `auto`. Default: `auto`. */
  moderation?: 'auto' | 'low' | (string & {}) | undefined
  /** What lies behind the subject: `transparent`, `opaque`, or `auto` to let the model choose. Default: `auto`. */
  background?: 'transparent' | 'opaque' | 'auto' | (string & {}) | undefined
  /** How closely the given images are kept to, above all their faces. */
  input_fidelity?: InputFidelity | null | undefined
  /** Where the image is changed, its transparent parts marking the place. */
  input_image_mask?:
    | {
        /** The mask, by its address or as a data URL. */
        image_url?: string | undefined
        /** The mask, by the id of an uploaded file. */
        file_id?: string | undefined
      }
    | undefined
  /** How many images to send while the final one is being made. From 0 to 3. Default: `0`. */
  partial_images?: number | undefined
  /** Whether an image is made anew or edited. `auto` leaves it to the model. */
  action?: ImageGenActionEnum | undefined
}

/** Open: what the API adds passes. */
export const ImageGenToolSchema: GenericSchema<ImageGenTool> = openSchema(ImageGenToolShape)
