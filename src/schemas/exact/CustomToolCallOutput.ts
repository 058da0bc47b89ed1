// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { union } from '../../core/union.ts'
import type { CustomToolCallOutput } from '../CustomToolCallOutput.ts'
import { FunctionAndCustomToolCallOutputExact } from './FunctionAndCustomToolCallOutput.ts'
import { ToolCallCallerParamExact } from './ToolCallCallerParam.ts'

/** Checks {@link CustomToolCallOutput} exactly, where a request holds it. */
export const CustomToolCallOutputExact: v.GenericSchema<CustomToolCallOutput> = onlyObject(
  v.looseObject({
    type: v.literal('custom_tool_call_output'),
    id: v.optional(v.string()),
    call_id: v.string(),
    caller: v.nullish(ToolCallCallerParamExact),
    output: union({ string: v.string(), array: v.array(FunctionAndCustomToolCallOutputExact) }),
  }),
)
