// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { PromptCacheBreakpointParam } from '../PromptCacheBreakpointParam.ts'

/** Checks {@link PromptCacheBreakpointParam} exactly, where a request holds it. */
export const PromptCacheBreakpointParamExact: v.GenericSchema<PromptCacheBreakpointParam> = onlyObject(
  v.looseObject({ mode: v.literal('explicit') }),
)
