// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { PromptCacheBreakpointParamShape } from './shapes/PromptCacheBreakpointParam.ts'

/** A mark in the prompt. What stands before it is cached and can be reused by later calls. */
export interface PromptCacheBreakpointParam {
  /** How the mark works. `explicit` is the only way so far. */
  mode: 'explicit'
}

/** Open: what the API adds passes. */
export const PromptCacheBreakpointParamSchema: GenericSchema<PromptCacheBreakpointParam> = openSchema(
  PromptCacheBreakpointParamShape,
)
