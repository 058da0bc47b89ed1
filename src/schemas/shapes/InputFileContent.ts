// Generated from spec/ by codegen/; change those.
import { nullish, optional, type Shape, string } from '../../core/shape.ts'
import { PromptCacheBreakpointConfigShape } from './PromptCacheBreakpointConfig.ts'

/** What is checked of a `InputFileContent`. */
export const InputFileContentShape: Shape = {
  type: string,
  file_id: nullish(string),
  filename: optional(string),
  file_data: optional(string),
  prompt_cache_breakpoint: optional(PromptCacheBreakpointConfigShape),
  file_url: optional(string),
  detail: optional(string),
}
