// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { PromptCacheBreakpointConfigShape } from './shapes/PromptCacheBreakpointConfig.ts'

/** Ends a prefix that is cached. */
export interface PromptCacheBreakpointConfig {
  /** Always `explicit`. */
  mode: 'explicit'
}

/** Open: what the API adds passes. */
export const PromptCacheBreakpointConfigSchema: GenericSchema<PromptCacheBreakpointConfig> = openSchema(
  PromptCacheBreakpointConfigShape,
)
