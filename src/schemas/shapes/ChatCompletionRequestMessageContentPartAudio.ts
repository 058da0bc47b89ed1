// Generated from spec/ by codegen/; change those.
import { optional, type Shape, string } from '../../core/shape.ts'
import { PromptCacheBreakpointParamShape } from './PromptCacheBreakpointParam.ts'

/** What is checked of a `ChatCompletionRequestMessageContentPartAudio`. */
export const ChatCompletionRequestMessageContentPartAudioShape: Shape = {
  type: string,
  input_audio: { data: string, format: string },
  prompt_cache_breakpoint: optional(PromptCacheBreakpointParamShape),
}
