// Generated from spec/ by codegen/; change those.
import { optional, type Shape, string } from '../../core/shape.ts'
import { PromptCacheBreakpointParamShape } from './PromptCacheBreakpointParam.ts'

/** What is checked of a `ChatCompletionRequestMessageContentPartText`. */
export const ChatCompletionRequestMessageContentPartTextShape: Shape = {
  type: string,
  text: string,
  prompt_cache_breakpoint: optional(PromptCacheBreakpointParamShape),
}
