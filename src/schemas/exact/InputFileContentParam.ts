// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { InputFileContentParam } from '../InputFileContentParam.ts'
import { FileDetailEnumExact } from './FileDetailEnum.ts'
import { PromptCacheBreakpointParamExact } from './PromptCacheBreakpointParam.ts'

/** Checks {@link InputFileContentParam} exactly, where a request holds it. */
export const InputFileContentParamExact: v.GenericSchema<InputFileContentParam> = onlyObject(
  v.looseObject({
    type: v.literal('input_file'),
    file_id: v.nullish(v.string()),
    filename: v.nullish(v.string()),
    file_data: v.nullish(v.pipe(v.string(), v.maxLength(73400320))),
    file_url: v.nullish(v.string()),
    detail: v.optional(FileDetailEnumExact),
    prompt_cache_breakpoint: v.nullish(PromptCacheBreakpointParamExact),
  }),
)
