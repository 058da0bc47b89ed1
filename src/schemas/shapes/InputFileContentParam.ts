// Generated from spec/ by codegen/; change those.
import { nullish, optional, type Shape, string } from '../../core/shape.ts'
import { PromptCacheBreakpointParamShape } from './PromptCacheBreakpointParam.ts'

/** What is checked of a `InputFileContentParam`. */
export const InputFileContentParamShape: Shape = {
  type: string,
  file_id: nullish(string),
  filename: nullish(string),
  file_data: nullish(string),
  file_url: nullish(string),
  detail: optional(string),
  prompt_cache_breakpoint: nullish(PromptCacheBreakpointParamShape),
}
