// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { FunctionToolCall } from '../FunctionToolCall.ts'
import { ToolCallCallerExact } from './ToolCallCaller.ts'

/** Checks {@link FunctionToolCall} exactly, where a request holds it. */
export const FunctionToolCallExact: v.GenericSchema<FunctionToolCall> = onlyObject(
  v.looseObject({
    id: v.optional(v.string()),
    type: v.literal('function_call'),
    call_id: v.string(),
    caller: v.nullish(ToolCallCallerExact),
    namespace: v.optional(v.string()),
    name: v.string(),
    arguments: v.string(),
    status: v.nullish(v.picklist(['in_progress', 'completed', 'incomplete'])),
  }),
)
