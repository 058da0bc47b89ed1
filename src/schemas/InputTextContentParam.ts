// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { PromptCacheBreakpointParam } from './PromptCacheBreakpointParam.ts'
import { InputTextContentParamShape } from './shapes/InputTextContentParam.ts'

/** A text that the model is given. */
export interface InputTextContentParam {
  /** Always `input_text`. */
  type: 'input_text'
  /** The text itself. At most 10,485,760 characters. */
  text: string
  /** A mark in the prompt. What stands before it is cached and can be reused by later calls. */
  prompt_cache_breakpoint?: PromptCacheBreakpointParam | null | undefined
}

/** Open: what the API adds passes. */
export const InputTextContentParamSchema: GenericSchema<InputTextContentParam> = openSchema(InputTextContentParamShape)
