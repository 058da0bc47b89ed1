// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { InputTextContentParam } from '../InputTextContentParam.ts'
import { PromptCacheBreakpointParamExact } from './PromptCacheBreakpointParam.ts'

/** Checks {@link InputTextContentParam} exactly, where a request holds it. */
export const InputTextContentParamExact: v.GenericSchema<InputTextContentParam> = onlyObject(
  v.looseObject({
    type: v.literal('input_text'),
    text: v.pipe(v.string(), v.maxLength(10485760)),
    prompt_cache_breakpoint: v.nullish(PromptCacheBreakpointParamExact),
  }),
)
