// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { InputImageContentParamAutoParam } from '../InputImageContentParamAutoParam.ts'
import { DetailEnumExact } from './DetailEnum.ts'
import { PromptCacheBreakpointParamExact } from './PromptCacheBreakpointParam.ts'

/** Checks {@link InputImageContentParamAutoParam} exactly, where a request holds it. */
export const InputImageContentParamAutoParamExact: v.GenericSchema<InputImageContentParamAutoParam> = onlyObject(
  v.looseObject({
    type: v.literal('input_image'),
    image_url: v.nullish(v.pipe(v.string(), v.maxLength(20971520))),
    file_id: v.nullish(v.string()),
    detail: v.nullish(DetailEnumExact),
    prompt_cache_breakpoint: v.nullish(PromptCacheBreakpointParamExact),
  }),
)
