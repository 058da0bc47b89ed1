// Generated from spec/ by codegen/; change those.
import { nullable, optional, type Shape, string } from '../../core/shape.ts'
import { PromptCacheBreakpointConfigShape } from './PromptCacheBreakpointConfig.ts'

/** What is checked of a `ComputerScreenshotContent`. */
export const ComputerScreenshotContentShape: Shape = {
  type: string,
  image_url: nullable(string),
  file_id: nullable(string),
  detail: string,
  prompt_cache_breakpoint: optional(PromptCacheBreakpointConfigShape),
}
