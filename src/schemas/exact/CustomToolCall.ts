// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { CustomToolCall } from '../CustomToolCall.ts'
import { ToolCallCallerExact } from './ToolCallCaller.ts'

/** Checks {@link CustomToolCall} exactly, where a request holds it. */
export const CustomToolCallExact: v.GenericSchema<CustomToolCall> = onlyObject(
  v.looseObject({
    type: v.literal('custom_tool_call'),
    id: v.optional(v.string()),
    call_id: v.string(),
    caller: v.nullish(ToolCallCallerExact),
    namespace: v.optional(v.string()),
    name: v.string(),
    input: v.string(),
  }),
)
