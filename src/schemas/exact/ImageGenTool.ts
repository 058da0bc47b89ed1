// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ImageGenTool } from '../ImageGenTool.ts'
import { ImageGenActionEnumExact } from './ImageGenActionEnum.ts'
import { InputFidelityExact } from './InputFidelity.ts'

/** Checks {@link ImageGenTool} exactly, where a request holds it. */
export const ImageGenToolExact: v.GenericSchema<ImageGenTool> = onlyObject(
  v.looseObject({
    type: v.literal('image_generation'),
    model: v.optional(v.string()),
    quality: v.optional(v.picklist(['low', 'medium', 'high', 'auto'])),
    size: v.optional(v.string()),
    output_format: v.optional(v.picklist(['png', 'webp', 'jpeg'])),
    output_compression: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
    moderation: v.optional(v.picklist(['auto', 'low'])),
    background: v.optional(v.picklist(['transparent', 'opaque', 'auto'])),
    input_fidelity: v.nullish(InputFidelityExact),
    input_image_mask: v.optional(
      onlyObject(v.looseObject({ image_url: v.optional(v.string()), file_id: v.optional(v.string()) })),
    ),
    partial_images: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3))),
    action: v.optional(ImageGenActionEnumExact),
  }),
)
