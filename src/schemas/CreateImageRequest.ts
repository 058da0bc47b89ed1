// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { type PartialImages, PartialImagesSchema } from './PartialImages.ts'

/** A description and settings for making images. */
export interface CreateImageRequest {
  /** Description in words of the image you want; `dall-e-3` takes longer texts than `dall-e-2`. */
  prompt: string
  /** Model that makes the images; some settings apply to `dall-e-3` alone. Default: `dall-e-2`. */
  model?:
    | 'gpt-image-1.5'
    | 'gpt-image-2'
    | 'gpt-image-2-2026-04-21'
    | 'dall-e-2'
    | 'dall-e-3'
    | 'gpt-image-1'
    | 'gpt-image-1-mini'
    | (string & {})
    | null
    | undefined
  /** How many images to make; `dall-e-3` makes one per request. From 1 to 10. Default: `1`. */
  n?: number | null | undefined
  /** Level of finish: `hd` adds finer, more consistent detail. Works with `dall-e-3` alone. Default: `auto`. */
  quality?: 'standard' | 'hd' | 'low' | 'medium' | 'high' | 'auto' | (string & {}) | null | undefined
  /** How images are delivered: `url` for links that expire after 60 minutes, `b64_json` for inline Base64 data. Default: `url`. */
  response_format?: 'url' | 'b64_json' | (string & {}) | null | undefined
  /** The file format of the images. Only GPT image models let you choose. Default: `png`. */
  output_format?: 'png' | 'jpeg' | 'webp' | (string & {}) | null | undefined
  /** How much quality jpeg and webp images keep, in per cent. Lower makes smaller files. Default: `100`. */
  output_compression?: number | null | undefined
  /** Leave it out: `createImageStream` streams. Default: `false`. */
  stream?: boolean | null | undefined
  /** How many images to send while the final one is being made. For `createImageStream`. From 0 to 3. Default: `0`. */
  partial_images?: PartialImages | undefined
  /** Width and height of the images, in pixels; `dall-e-2` makes squares, `dall-e-3` also wide and tall images but no small ones. Default: `auto`. */
  size?:
    | 'auto'
    | '1024x1024'
    | '1536x1024'
    | '1024x1536'
    | '256x256'
    | '512x512'
    | '1792x1024'
    | '1024x1792'
    | (string & {})
    | null
    | undefined
  /** How strictly images are filtered. `low` lets more through than `auto`. Default: `auto`. */
  moderation?: 'low' | 'auto' | (string & {}) | null | undefined
  /** What lies behind the subject. `transparent` needs the format png or webp; `auto` lets the model choose. Default: `auto`. */
  background?: 'transparent' | 'opaque' | 'auto' | (string & {}) | null | undefined
  /** Look of the images: `vivid` is dramatic and hyper-real, `natural` more subdued. Works with `dall-e-3` alone. Default: `vivid`. */
  style?: 'vivid' | 'natural' | (string & {}) | null | undefined
  /** Stable identifier of your end user, which helps OpenAI spot abuse. */
  user?: string | undefined
}

/** Exact: only unknown fields pass. */
export const CreateImageRequestSchema: v.GenericSchema<CreateImageRequest> = onlyObject(
  v.looseObject({
    prompt: v.string(),
    model: v.nullish(v.string()),
    n: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10))),
    quality: v.nullish(v.picklist(['standard', 'hd', 'low', 'medium', 'high', 'auto'])),
    response_format: v.nullish(v.picklist(['url', 'b64_json'])),
    output_format: v.nullish(v.picklist(['png', 'jpeg', 'webp'])),
    output_compression: v.nullish(v.pipe(v.number(), v.integer())),
    stream: v.nullish(v.boolean()),
    partial_images: v.optional(PartialImagesSchema),
    size: v.nullish(v.string()),
    moderation: v.nullish(v.picklist(['low', 'auto'])),
    background: v.nullish(v.picklist(['transparent', 'opaque', 'auto'])),
    style: v.nullish(v.picklist(['vivid', 'natural'])),
    user: v.optional(v.string()),
  }),
)
