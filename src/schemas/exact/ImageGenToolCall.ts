// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ImageGenToolCall } from '../ImageGenToolCall.ts'

/** Checks {@link ImageGenToolCall} exactly, where a request holds it. */
export const ImageGenToolCallExact: v.GenericSchema<ImageGenToolCall> = onlyObject(
  v.looseObject({
    type: v.literal('image_generation_call'),
    id: v.string(),
    status: v.optional(v.picklist(['in_progress', 'completed', 'generating', 'failed'])),
    result: v.nullish(v.string()),
  }),
)
