// Generated from spec/ by codegen/; change those.
import { optional, type Shape, string } from '../../core/shape.ts'
import { PromptCacheBreakpointParamShape } from './PromptCacheBreakpointParam.ts'

/** What is checked of a `ChatCompletionRequestMessageContentPartImage`. */
export const ChatCompletionRequestMessageContentPartImageShape: Shape = {
  type: string,
  image_url: { url: string, detail: optional(string) },
  prompt_cache_breakpoint: optional(PromptCacheBreakpointParamShape),
}
