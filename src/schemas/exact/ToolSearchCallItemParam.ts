// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ToolSearchCallItemParam } from '../ToolSearchCallItemParam.ts'
import { FunctionCallItemStatusExact } from './FunctionCallItemStatus.ts'
import { ToolSearchExecutionTypeExact } from './ToolSearchExecutionType.ts'

/** Checks {@link ToolSearchCallItemParam} exactly, where a request holds it. */
export const ToolSearchCallItemParamExact: v.GenericSchema<ToolSearchCallItemParam> = onlyObject(
  v.looseObject({
    id: v.nullish(v.string()),
    call_id: v.nullish(v.pipe(v.string(), v.minLength(1), v.maxLength(64))),
    type: v.literal('tool_search_call'),
    execution: v.optional(ToolSearchExecutionTypeExact),
    arguments: v.nonOptional(v.unknown()),
    status: v.nullish(FunctionCallItemStatusExact),
  }),
)
