// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ApplyPatchToolCallItemParam } from '../ApplyPatchToolCallItemParam.ts'
import { ApplyPatchCallStatusParamExact } from './ApplyPatchCallStatusParam.ts'
import { ApplyPatchOperationParamExact } from './ApplyPatchOperationParam.ts'
import { ToolCallCallerParamExact } from './ToolCallCallerParam.ts'

/** Checks {@link ApplyPatchToolCallItemParam} exactly, where a request holds it. */
export const ApplyPatchToolCallItemParamExact: v.GenericSchema<ApplyPatchToolCallItemParam> = onlyObject(
  v.looseObject({
    type: v.literal('apply_patch_call'),
    id: v.nullish(v.string()),
    call_id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
    caller: v.nullish(ToolCallCallerParamExact),
    status: ApplyPatchCallStatusParamExact,
    operation: ApplyPatchOperationParamExact,
  }),
)
