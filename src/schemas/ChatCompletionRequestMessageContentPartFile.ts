// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { PromptCacheBreakpointParam } from './PromptCacheBreakpointParam.ts'
import { ChatCompletionRequestMessageContentPartFileShape } from './shapes/ChatCompletionRequestMessageContentPartFile.ts'

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

/** Checks {@link ChatCompletionRequestMessageContentPartFile}. Open: fields, values of enums and members of unions that the API adds pass. */
export const ChatCompletionRequestMessageContentPartFileSchema: GenericSchema<ChatCompletionRequestMessageContentPartFile> =
  openSchema(ChatCompletionRequestMessageContentPartFileShape)
