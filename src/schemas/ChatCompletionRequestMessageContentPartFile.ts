// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { PromptCacheBreakpointParamExact } from './exact/PromptCacheBreakpointParam.ts'
import type { PromptCacheBreakpointParam } from './PromptCacheBreakpointParam.ts'

/** A document in a user's message, such as a PDF. */
export interface ChatCompletionRequestMessageContentPartFile {
  /** The kind of part, which for a document is always `file`. */
  type: 'file'
  /** The document that the model reads, by its bytes or by its id. */
  file: {
    /** The document's name, for when its bytes are sent along. */
    filename?: string | undefined
    /** The document's bytes in base64. Give this or `file_id`. */
    file_data?: string | undefined
    /** The id of an uploaded file. Give this or `file_data`. */
    file_id?: string | undefined
  }
  /** Marks this part as the end of a prefix that is worth caching. */
  prompt_cache_breakpoint?: PromptCacheBreakpointParam | undefined
}

/** Exact: only unknown fields pass. */
export const ChatCompletionRequestMessageContentPartFileSchema: v.GenericSchema<ChatCompletionRequestMessageContentPartFile> =
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
