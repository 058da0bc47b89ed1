// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ToolSearchOutputItemParam } from '../ToolSearchOutputItemParam.ts'
import { FunctionCallItemStatusExact } from './FunctionCallItemStatus.ts'
import { ResponseToolExact } from './ResponseTool.ts'
import { ToolSearchExecutionTypeExact } from './ToolSearchExecutionType.ts'

/** Checks {@link ToolSearchOutputItemParam} exactly, where a request holds it. */
export const ToolSearchOutputItemParamExact: v.GenericSchema<ToolSearchOutputItemParam> = onlyObject(
  v.looseObject({
    id: v.nullish(v.string()),
    call_id: v.nullish(v.pipe(v.string(), v.minLength(1), v.maxLength(64))),
    type: v.literal('tool_search_output'),
    execution: v.optional(ToolSearchExecutionTypeExact),
    tools: v.array(ResponseToolExact),
    status: v.nullish(FunctionCallItemStatusExact),
  }),
)
