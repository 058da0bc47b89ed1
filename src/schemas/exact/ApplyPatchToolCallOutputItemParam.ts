// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ApplyPatchToolCallOutputItemParam } from '../ApplyPatchToolCallOutputItemParam.ts'
import { ApplyPatchCallOutputStatusParamExact } from './ApplyPatchCallOutputStatusParam.ts'
import { ToolCallCallerParamExact } from './ToolCallCallerParam.ts'

/** Checks {@link ApplyPatchToolCallOutputItemParam} exactly, where a request holds it. */
export const ApplyPatchToolCallOutputItemParamExact: v.GenericSchema<ApplyPatchToolCallOutputItemParam> = onlyObject(
  v.looseObject({
    type: v.literal('apply_patch_call_output'),
    id: v.nullish(v.string()),
    call_id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
    caller: v.nullish(ToolCallCallerParamExact),
    status: ApplyPatchCallOutputStatusParamExact,
    output: v.nullish(v.pipe(v.string(), v.maxLength(10485760))),
  }),
)
