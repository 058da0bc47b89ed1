// Generated from spec/ by codegen/; change those.
import { nullish, type Shape, string } from '../../core/shape.ts'
import { PromptCacheBreakpointParamShape } from './PromptCacheBreakpointParam.ts'

/** What is checked of a `InputImageContentParamAutoParam`. */
export const InputImageContentParamAutoParamShape: Shape = {
  type: string,
  image_url: nullish(string),
  file_id: nullish(string),
  detail: nullish(string),
  prompt_cache_breakpoint: nullish(PromptCacheBreakpointParamShape),
}
