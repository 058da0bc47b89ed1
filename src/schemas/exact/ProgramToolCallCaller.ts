// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ProgramToolCallCaller } from '../ProgramToolCallCaller.ts'

/** Checks {@link ProgramToolCallCaller} exactly, where a request holds it. */
export const ProgramToolCallCallerExact: v.GenericSchema<ProgramToolCallCaller> = onlyObject(
  v.looseObject({ type: v.literal('program'), caller_id: v.string() }),
)
