// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { InputImageContent } from '../InputImageContent.ts'
import { ImageDetailExact } from './ImageDetail.ts'
import { PromptCacheBreakpointConfigExact } from './PromptCacheBreakpointConfig.ts'

/** Checks {@link InputImageContent} exactly, where a request holds it. */
export const InputImageContentExact: v.GenericSchema<InputImageContent> = onlyObject(
  v.looseObject({
    type: v.literal('input_image'),
    image_url: v.nullish(v.string()),
    file_id: v.nullish(v.string()),
    detail: ImageDetailExact,
    prompt_cache_breakpoint: v.optional(PromptCacheBreakpointConfigExact),
  }),
)
