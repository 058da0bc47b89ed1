// Generated from spec/ by codegen/; change those.
import { optional, type Shape, string } from '../../core/shape.ts'
import { PromptCacheBreakpointConfigShape } from './PromptCacheBreakpointConfig.ts'

/** What is checked of a `InputTextContent`. */
export const InputTextContentShape: Shape = {
  type: string,
  text: string,
  prompt_cache_breakpoint: optional(PromptCacheBreakpointConfigShape),
}
