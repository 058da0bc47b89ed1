// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { variant } from '../../core/variant.ts'
import type { ToolCallCallerParam } from '../ToolCallCallerParam.ts'
import { DirectToolCallCallerParamExact } from './DirectToolCallCallerParam.ts'
import { ProgramToolCallCallerParamExact } from './ProgramToolCallCallerParam.ts'

/** Checks {@link ToolCallCallerParam} exactly, where a request holds it. */
export const ToolCallCallerParamExact: v.GenericSchema<ToolCallCallerParam> = variant('type', {
  direct: DirectToolCallCallerParamExact,
  program: ProgramToolCallCallerParamExact,
})
