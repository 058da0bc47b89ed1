// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { union } from '../core/union.ts'
import { isUploadable, type Uploadable } from '../core/uploadable.ts'

/** An image to edit and how to change it. */
export interface CreateImageEditRequest {
  /** Square PNG under 4 MB to edit; without a `mask`, its transparent areas mark what to change. */
  image: Uploadable | Uploadable[]
  /** PNG under 4 MB, sized like `image`, with full transparency marking what to change. */
  mask?: Uploadable | undefined
  /** Model that makes the images; just `dall-e-2` works here. Default: `gpt-image-1.5`. */
  model?:
    | 'dall-e-2'
    | 'gpt-image-1.5'
    | 'gpt-image-2'
    | 'gpt-image-2-2026-04-21'
    | 'gpt-image-1'
    | 'gpt-image-1-mini'
    | 'chatgpt-image-latest'
    | (string & {})
    | null
    | undefined
  /** How many images to make. From 1 to 10. Default: `1`. */
  n?: number | null | undefined
  /** Description in words of the image you want. */
  prompt: string
  /** How images are delivered: `url` for links that expire after 60 minutes, `b64_json` for inline Base64 data. Default: `url`. */
  response_format?: 'url' | 'b64_json' | (string & {}) | null | undefined
  /** Width and height of the images, in pixels. Default: `1024x1024`. */
  size?: 'auto' | '256x256' | '512x512' | '1024x1024' | '1536x1024' | '1024x1536' | (string & {}) | null | undefined
  /** Stable identifier of your end user, which helps OpenAI spot abuse. */
  user?: string | undefined
  /** What lies behind the subject. `transparent` needs the format png or webp; `auto` lets the model choose. Default: `auto`. */
  background?: 'transparent' | 'opaque' | 'auto' | (string & {}) | null | undefined
  /** The file format of the images. Only GPT image models let you choose. Default: `png`. */
  output_format?: 'png' | 'jpeg' | 'webp' | (string & {}) | null | undefined
  /** How much quality jpeg and webp images keep, in per cent. Lower makes smaller files. Default: `100`. */
  output_compression?: number | null | undefined
  /** How faithfully the given images are kept, faces and logos above all. Null leaves it to the model. */
  input_fidelity?: 'high' | 'low' | (string & {}) | null | undefined
  /** How much effort goes into the image. `standard` is for `dall-e-2`, the others for GPT image models. Default: `auto`. */
  quality?: 'standard' | 'low' | 'medium' | 'high' | 'auto' | (string & {}) | null | undefined
}

/** Checks {@link CreateImageEditRequest}. Exact: values of enums, ranges and lengths are held to; only unknown fields pass. */
export const CreateImageEditRequestSchema: v.GenericSchema<CreateImageEditRequest> = onlyObject(
  v.looseObject({
    image: union({
      object: v.custom<Uploadable>(isUploadable),
      array: v.pipe(v.array(v.custom<Uploadable>(isUploadable)), v.maxLength(16)),
    }),
    mask: v.optional(v.custom<Uploadable>(isUploadable)),
    model: v.nullish(v.string()),
    n: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10))),
    prompt: v.string(),
    response_format: v.nullish(v.picklist(['url', 'b64_json'])),
    size: v.nullish(v.string()),
    user: v.optional(v.string()),
    background: v.nullish(v.picklist(['transparent', 'opaque', 'auto'])),
    output_format: v.nullish(v.picklist(['png', 'jpeg', 'webp'])),
    output_compression: v.nullish(v.pipe(v.number(), v.integer())),
    input_fidelity: v.nullish(v.picklist(['high', 'low'])),
    quality: v.nullish(v.picklist(['standard', 'low', 'medium', 'high', 'auto'])),
  }),
)
