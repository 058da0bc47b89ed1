// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { object, optional, string } from '../core/open.ts'
import { type PromptCacheBreakpointParam, PromptCacheBreakpointParamSchema } from './PromptCacheBreakpointParam.ts'

/** Text that a grading model reads. */
export interface InputTextContent {
  /** The kind of part, always `input_text`. Default: `input_text`. */
  type: 'input_text'
  /** The words that the model reads. */
  text: string
  /** Marks this part as the end of a prefix that is worth caching. */
  prompt_cache_breakpoint?: PromptCacheBreakpointParam | undefined
}

/** Checks {@link InputTextContent}; open to what the API adds. */
export const InputTextContentSchema: GenericSchema<InputTextContent> = object({
  type: string(),
  text: string(),
  prompt_cache_breakpoint: optional(PromptCacheBreakpointParamSchema),
})
