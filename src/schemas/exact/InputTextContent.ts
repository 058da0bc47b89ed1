// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { InputTextContent } from '../InputTextContent.ts'
import { PromptCacheBreakpointConfigExact } from './PromptCacheBreakpointConfig.ts'

/** Checks {@link InputTextContent} exactly, where a request holds it. */
export const InputTextContentExact: v.GenericSchema<InputTextContent> = onlyObject(
  v.looseObject({
    type: v.literal('input_text'),
    text: v.string(),
    prompt_cache_breakpoint: v.optional(PromptCacheBreakpointConfigExact),
  }),
)
