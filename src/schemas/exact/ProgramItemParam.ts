// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ProgramItemParam } from '../ProgramItemParam.ts'

/** Checks {@link ProgramItemParam} exactly, where a request holds it. */
export const ProgramItemParamExact: v.GenericSchema<ProgramItemParam> = onlyObject(
  v.looseObject({
    id: v.string(),
    type: v.literal('program'),
    call_id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
    code: v.pipe(v.string(), v.maxLength(10485760)),
    fingerprint: v.pipe(v.string(), v.maxLength(10485760)),
  }),
)
