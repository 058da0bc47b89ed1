// Generated from spec/ by codegen/; change those.
import { optional, type Shape, string } from '../../core/shape.ts'
import { PromptCacheBreakpointParamShape } from './PromptCacheBreakpointParam.ts'

/** What is checked of a `ChatCompletionRequestMessageContentPartFile`. */
export const ChatCompletionRequestMessageContentPartFileShape: Shape = {
  type: string,
  file: { filename: optional(string), file_data: optional(string), file_id: optional(string) },
  prompt_cache_breakpoint: optional(PromptCacheBreakpointParamShape),
}
