// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** A mark in the prompt. What stands before it is cached and can be reused by later calls. */
export interface PromptCacheBreakpointParam {
  /** How the mark works. `explicit` is the only way so far. Default: `explicit`. */
  mode: 'explicit'
}

/** Checks {@link PromptCacheBreakpointParam}; open to what the API adds. */
export const PromptCacheBreakpointParamSchema: v.GenericSchema<PromptCacheBreakpointParam> = v.looseObject({
  mode: v.string() as v.GenericSchema<'explicit'>,
})
