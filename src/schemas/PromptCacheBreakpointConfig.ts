// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { PromptCacheBreakpointConfigShape } from './shapes/PromptCacheBreakpointConfig.ts'

/** Ends a prefix that is cached. */
export interface PromptCacheBreakpointConfig {
  /** Always `explicit`. Default: `explicit`. */
  mode: 'explicit'
}

/** Checks {@link PromptCacheBreakpointConfig}. Open: fields, values of enums and members of unions that the API adds pass. */
export const PromptCacheBreakpointConfigSchema: GenericSchema<PromptCacheBreakpointConfig> = openSchema(
  PromptCacheBreakpointConfigShape,
)
