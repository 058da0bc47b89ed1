// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { InputFileContent } from '../InputFileContent.ts'
import { FileInputDetailExact } from './FileInputDetail.ts'
import { PromptCacheBreakpointConfigExact } from './PromptCacheBreakpointConfig.ts'

/** Checks {@link InputFileContent} exactly, where a request holds it. */
export const InputFileContentExact: v.GenericSchema<InputFileContent> = onlyObject(
  v.looseObject({
    type: v.literal('input_file'),
    file_id: v.nullish(v.string()),
    filename: v.optional(v.string()),
    file_data: v.optional(v.string()),
    prompt_cache_breakpoint: v.optional(PromptCacheBreakpointConfigExact),
    file_url: v.optional(v.string()),
    detail: v.optional(FileInputDetailExact),
  }),
)
