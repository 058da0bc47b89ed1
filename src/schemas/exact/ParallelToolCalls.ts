// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import type { ParallelToolCalls } from '../ParallelToolCalls.ts'

/** Checks {@link ParallelToolCalls} exactly, where a request holds it. */
export const ParallelToolCallsExact: v.GenericSchema<ParallelToolCalls> = v.boolean()
