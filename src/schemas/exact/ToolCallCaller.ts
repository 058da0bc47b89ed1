// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { variant } from '../../core/variant.ts'
import type { ToolCallCaller } from '../ToolCallCaller.ts'
import { DirectToolCallCallerExact } from './DirectToolCallCaller.ts'
import { ProgramToolCallCallerExact } from './ProgramToolCallCaller.ts'

/** Checks {@link ToolCallCaller} exactly, where a request holds it. */
export const ToolCallCallerExact: v.GenericSchema<ToolCallCaller> = variant('type', {
  direct: DirectToolCallCallerExact,
  program: ProgramToolCallCallerExact,
})
