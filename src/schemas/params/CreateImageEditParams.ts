// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { union } from '../../core/union.ts'
import { isUploadable, type Uploadable } from '../../core/uploadable.ts'
import { InputFidelityExact } from '../exact/InputFidelity.ts'
import { type ImageRefParam, ImageRefParamSchema } from '../ImageRefParam.ts'
import type { InputFidelity } from '../InputFidelity.ts'
import { type PartialImages, PartialImagesSchema } from '../PartialImages.ts'

/** What `createImageEdit` takes. */
export interface CreateImageEditParams {
  /** Square PNG under 4 MB to edit; without a `mask`, its transparent areas mark what to change. */
  image?: Uploadable | Uploadable[] | undefined
  /** Description in words of the image you want. */
  prompt: string
  /** PNG under 4 MB, sized like `image`, with full transparency marking what to change. */
  mask?: Uploadable | ImageRefParam | undefined
  /** What lies behind the subject. `transparent` needs the format png or webp; `auto` lets the model choose. Default: `auto`. */
  background?: 'transparent' | 'opaque' | 'auto' | (string & {}) | null | undefined
  /** Model that makes the images; just `dall-e-2` works here. Default: `gpt-image-1.5`. */
  model?:
    | 'gpt-image-1.5'
    | 'gpt-image-2'
    | 'gpt-image-2-2026-04-21'
    | 'dall-e-2'
    | 'gpt-image-1'
    | 'gpt-image-1-mini'
    | 'chatgpt-image-latest'
    | (string & {})
    | null
    | undefined
  /** How many images to make. From 1 to 10. Default: `1`. */
  n?: number | null | undefined
  /** Width and height of the images, in pixels. Default: `1024x1024`. */
  size?: '256x256' | '512x512' | '1024x1024' | '1536x1024' | '1024x1536' | 'auto' | (string & {}) | null | undefined
  /** How images are delivered: `url` for links that expire after 60 minutes, `b64_json` for inline Base64 data. */
  response_format?: 'url' | 'b64_json' | (string & {}) | null | undefined
  /** The file format of the images. Only GPT image models let you choose. Default: `png`. */
  output_format?: 'png' | 'jpeg' | 'webp' | (string & {}) | null | undefined
  /** How much quality jpeg and webp images keep, in per cent. Lower makes smaller files. Default: `100`. */
  output_compression?: number | null | undefined
  /** Stable identifier of your end user, which helps OpenAI spot abuse. */
  user?: string | undefined
  /** How faithfully the given images are kept, faces and logos above all. Null leaves it to the model. */
  input_fidelity?: InputFidelity | null | undefined
  /** Leave it out: the function that ends in `Stream` streams. */
  stream?: false | null | undefined
  /** How many images to send while the final one is being made. For `createImageEditStream`. From 0 to 3. Default: `0`. */
  partial_images?: PartialImages | undefined
  /** How much effort goes into the image. `standard` is for `dall-e-2`, the others for GPT image models. Default: `auto`. */
  quality?: 'standard' | 'low' | 'medium' | 'high' | 'auto' | (string & {}) | null | undefined
  /** Images to edit, by address or by id. From 1 to 16 items. */
  images?: ImageRefParam[] | undefined
  /** How strictly images are filtered. `low` lets more through than `auto`. Default: `auto`. */
  moderation?: 'low' | 'auto' | (string & {}) | null | undefined
}

/** Checks {@link CreateImageEditParams} exactly; for input from outside, see `validated`. */
export const CreateImageEditParamsSchema: v.GenericSchema<CreateImageEditParams> = v.pipe(
  onlyObject(
    v.looseObject({
      image: v.optional(
        union({
          object: v.custom<Uploadable>(isUploadable),
          array: v.pipe(v.array(v.custom<Uploadable>(isUploadable)), v.maxLength(16)),
        }),
      ),
      prompt: v.string(),
      mask: v.optional(
        v.lazy((input) => (isUploadable(input) ? v.custom<Uploadable>(isUploadable) : ImageRefParamSchema)),
      ),
      background: v.nullish(v.picklist(['transparent', 'opaque', 'auto'])),
      model: v.nullish(v.string()),
      n: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10))),
      size: v.nullish(v.string()),
      response_format: v.nullish(v.picklist(['url', 'b64_json'])),
      output_format: v.nullish(v.picklist(['png', 'jpeg', 'webp'])),
      output_compression: v.nullish(v.pipe(v.number(), v.integer())),
      user: v.optional(v.string()),
      input_fidelity: v.nullish(InputFidelityExact),
      stream: v.nullish(v.literal(false)),
      partial_images: v.optional(PartialImagesSchema),
      quality: v.nullish(v.picklist(['standard', 'low', 'medium', 'high', 'auto'])),
      images: v.optional(v.pipe(v.array(ImageRefParamSchema), v.minLength(1), v.maxLength(16))),
      moderation: v.nullish(v.picklist(['low', 'auto'])),
    }),
  ),
  v.check((input) => input.image !== undefined || input.images !== undefined, 'Expected image or images'),
)
