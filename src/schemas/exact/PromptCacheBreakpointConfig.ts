// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { PromptCacheBreakpointConfig } from '../PromptCacheBreakpointConfig.ts'

/** Checks {@link PromptCacheBreakpointConfig} exactly, where a request holds it. */
export const PromptCacheBreakpointConfigExact: v.GenericSchema<PromptCacheBreakpointConfig> = onlyObject(
  v.looseObject({ mode: v.literal('explicit') }),
)
