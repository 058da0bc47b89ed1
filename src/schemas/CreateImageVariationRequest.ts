// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { isUploadable, type Uploadable } from '../core/uploadable.ts'

/** An image to make variations of, with settings. */
export interface CreateImageVariationRequest {
  /** Square PNG under 4 MB that the variations start from. */
  image: Uploadable
  /** Model that makes the images; just `dall-e-2` works here. Default: `dall-e-2`. */
  model?: 'dall-e-2' | (string & {}) | null | undefined
  /** How many images to make. From 1 to 10. Default: `1`. */
  n?: number | null | undefined
  /** How images are delivered: `url` for links that expire after 60 minutes, `b64_json` for inline Base64 data. Default: `url`. */
  response_format?: 'url' | 'b64_json' | (string & {}) | null | undefined
  /** Width and height of the images, in pixels. Default: `1024x1024`. */
  size?: '256x256' | '512x512' | '1024x1024' | (string & {}) | null | undefined
  /** Stable identifier of your end user, which helps OpenAI spot abuse. */
  user?: string | undefined
}

/** Exact: only unknown fields pass. */
export const CreateImageVariationRequestSchema: v.GenericSchema<CreateImageVariationRequest> = onlyObject(
  v.looseObject({
    image: v.custom<Uploadable>(isUploadable),
    model: v.nullish(v.string()),
    n: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10))),
    response_format: v.nullish(v.picklist(['url', 'b64_json'])),
    size: v.nullish(v.picklist(['256x256', '512x512', '1024x1024'])),
    user: v.optional(v.string()),
  }),
)
