// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ProgramOutputItemParam } from '../ProgramOutputItemParam.ts'
import { ProgramOutputItemStatusExact } from './ProgramOutputItemStatus.ts'

/** Checks {@link ProgramOutputItemParam} exactly, where a request holds it. */
export const ProgramOutputItemParamExact: v.GenericSchema<ProgramOutputItemParam> = onlyObject(
  v.looseObject({
    id: v.string(),
    type: v.literal('program_output'),
    call_id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
    result: v.pipe(v.string(), v.maxLength(10485760)),
    status: ProgramOutputItemStatusExact,
  }),
)
