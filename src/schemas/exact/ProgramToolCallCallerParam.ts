// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ProgramToolCallCallerParam } from '../ProgramToolCallCallerParam.ts'

/** Checks {@link ProgramToolCallCallerParam} exactly, where a request holds it. */
export const ProgramToolCallCallerParamExact: v.GenericSchema<ProgramToolCallCallerParam> = onlyObject(
  v.looseObject({ type: v.literal('program'), caller_id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)) }),
)
