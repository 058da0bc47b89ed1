// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { PromptCacheBreakpointConfig } from './PromptCacheBreakpointConfig.ts'
import { InputTextContentShape } from './shapes/InputTextContent.ts'

/** Text that a grading model reads. */
export interface InputTextContent {
  /** The kind of part, always `input_text`. */
  type: 'input_text'
  /** The words that the model reads. */
  text: string
  /** Marks this part as the end of a prefix that is worth caching. */
  prompt_cache_breakpoint?: PromptCacheBreakpointConfig | undefined
}

/** Open: what the API adds passes. */
export const InputTextContentSchema: GenericSchema<InputTextContent> = openSchema(InputTextContentShape)
