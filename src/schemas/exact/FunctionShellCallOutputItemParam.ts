// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { FunctionShellCallOutputItemParam } from '../FunctionShellCallOutputItemParam.ts'
import { FunctionShellCallItemStatusExact } from './FunctionShellCallItemStatus.ts'
import { FunctionShellCallOutputContentParamExact } from './FunctionShellCallOutputContentParam.ts'
import { ToolCallCallerParamExact } from './ToolCallCallerParam.ts'

/** Checks {@link FunctionShellCallOutputItemParam} exactly, where a request holds it. */
export const FunctionShellCallOutputItemParamExact: v.GenericSchema<FunctionShellCallOutputItemParam> = onlyObject(
  v.looseObject({
    id: v.nullish(v.string()),
    call_id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
    caller: v.nullish(ToolCallCallerParamExact),
    type: v.literal('shell_call_output'),
    output: v.array(FunctionShellCallOutputContentParamExact),
    status: v.nullish(FunctionShellCallItemStatusExact),
    max_output_length: v.nullish(v.pipe(v.number(), v.integer())),
  }),
)
