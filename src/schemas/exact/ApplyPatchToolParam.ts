// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ApplyPatchToolParam } from '../ApplyPatchToolParam.ts'
import { CallableToolAllowedCallerExact } from './CallableToolAllowedCaller.ts'

/** Checks {@link ApplyPatchToolParam} exactly, where a request holds it. */
export const ApplyPatchToolParamExact: v.GenericSchema<ApplyPatchToolParam> = onlyObject(
  v.looseObject({
    type: v.literal('apply_patch'),
    allowed_callers: v.nullish(v.pipe(v.array(CallableToolAllowedCallerExact), v.minLength(1))),
  }),
)
