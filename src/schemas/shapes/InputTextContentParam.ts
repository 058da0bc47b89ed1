// Generated from spec/ by codegen/; change those.
import { nullish, type Shape, string } from '../../core/shape.ts'
import { PromptCacheBreakpointParamShape } from './PromptCacheBreakpointParam.ts'

/** What is checked of a `InputTextContentParam`. */
export const InputTextContentParamShape: Shape = {
  type: string,
  text: string,
  prompt_cache_breakpoint: nullish(PromptCacheBreakpointParamShape),
}
