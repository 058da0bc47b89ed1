// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { type ImageRefParam, ImageRefParamSchema } from './ImageRefParam.ts'
import { type PartialImages, PartialImagesSchema } from './PartialImages.ts'

/** Which images to change and how, with images given by address or id. */
export interface EditImageBodyJsonParam {
  /** Name of the model. Default: `gpt-image-1.5`. */
  model?:
    | 'gpt-image-1.5'
    | 'gpt-image-2'
    | 'gpt-image-2-2026-04-21'
    | 'gpt-image-1'
    | 'gpt-image-1-mini'
    | 'chatgpt-image-latest'
    | (string & {})
    | null
    | undefined
  /** Images to edit, by address or by id. From 1 to 16 items. */
  images: ImageRefParam[]
  /** An image, by its address or its id. */
  mask?: ImageRefParam | undefined
  /** What is wanted, in words. From 1 to 32,000 characters. */
  prompt: string
  /** How many images to make. From 1 to 10. Default: `1`. */
  n?: number | null | undefined
  /** How much effort goes into the image. `auto` lets the model choose. Default: `auto`. */
  quality?: 'low' | 'medium' | 'high' | 'auto' | (string & {}) | null | undefined
  /** How closely the given images are kept to, above all their faces. */
  input_fidelity?: 'high' | 'low' | (string & {}) | null | undefined
  /** Width and height in pixels, such as `1024x1024`. Default: `auto`. */
  size?: 'auto' | '1024x1024' | '1536x1024' | '1024x1536' | (string & {}) | null | undefined
  /** Stable identifier of your end user. For new programs there are `safety_identifier` and `prompt_cache_key`. */
  user?: string | undefined
  /** The file format of the image. Default: `png`. */
  output_format?: 'png' | 'jpeg' | 'webp' | (string & {}) | null | undefined
  /** How much quality jpeg and webp images keep, in per cent. Lower makes smaller files. From 0 to 100. */
  output_compression?: number | null | undefined
  /** How strictly images are filtered. `low` lets more through than `auto`. Default: `auto`. */
  moderation?: 'low' | 'auto' | (string & {}) | null | undefined
  /** What lies behind the subject: `transparent`, `opaque`, or `auto` to let the model choose. Default: `auto`. */
  background?: 'transparent' | 'opaque' | 'auto' | (string & {}) | null | undefined
  /** Leave it out: `createImageEditStream` streams. Default: `false`. */
  stream?: boolean | null | undefined
  /** How many images to send while the final one is being made. With 0 the final one comes as a single event. From 0 to 3. Default: `0`. */
  partial_images?: PartialImages | undefined
}

/** Exact: only unknown fields pass. */
export const EditImageBodyJsonParamSchema: v.GenericSchema<EditImageBodyJsonParam> = onlyObject(
  v.looseObject({
    model: v.nullish(v.string()),
    images: v.pipe(v.array(ImageRefParamSchema), v.minLength(1), v.maxLength(16)),
    mask: v.optional(ImageRefParamSchema),
    prompt: v.pipe(v.string(), v.minLength(1), v.maxLength(32000)),
    n: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10))),
    quality: v.nullish(v.picklist(['low', 'medium', 'high', 'auto'])),
    input_fidelity: v.nullish(v.picklist(['high', 'low'])),
    size: v.nullish(v.picklist(['auto', '1024x1024', '1536x1024', '1024x1536'])),
    user: v.optional(v.string()),
    output_format: v.nullish(v.picklist(['png', 'jpeg', 'webp'])),
    output_compression: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
    moderation: v.nullish(v.picklist(['low', 'auto'])),
    background: v.nullish(v.picklist(['transparent', 'opaque', 'auto'])),
    stream: v.nullish(v.boolean()),
    partial_images: v.optional(PartialImagesSchema),
  }),
)
