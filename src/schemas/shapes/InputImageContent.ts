// Generated from spec/ by codegen/; change those.
import { nullish, optional, type Shape, string } from '../../core/shape.ts'
import { PromptCacheBreakpointConfigShape } from './PromptCacheBreakpointConfig.ts'

/** What is checked of a `InputImageContent`. */
export const InputImageContentShape: Shape = {
  type: string,
  image_url: nullish(string),
  file_id: nullish(string),
  detail: string,
  prompt_cache_breakpoint: optional(PromptCacheBreakpointConfigShape),
}
