// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ChatCompletionRequestMessageContentPartFile } from '../ChatCompletionRequestMessageContentPartFile.ts'
import { PromptCacheBreakpointParamExact } from './PromptCacheBreakpointParam.ts'

/** Checks {@link ChatCompletionRequestMessageContentPartFile} exactly, where a request holds it. */
export const ChatCompletionRequestMessageContentPartFileExact: v.GenericSchema<ChatCompletionRequestMessageContentPartFile> =
  onlyObject(
    v.looseObject({
      type: v.literal('file'),
      file: onlyObject(
        v.looseObject({
          filename: v.optional(v.string()),
          file_data: v.optional(v.string()),
          file_id: v.optional(v.string()),
        }),
      ),
      prompt_cache_breakpoint: v.optional(PromptCacheBreakpointParamExact),
    }),
  )
