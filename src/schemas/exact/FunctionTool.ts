// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { FunctionTool } from '../FunctionTool.ts'
import { CallableToolAllowedCallerExact } from './CallableToolAllowedCaller.ts'

/** Checks {@link FunctionTool} exactly, where a request holds it. */
export const FunctionToolExact: v.GenericSchema<FunctionTool> = onlyObject(
  v.looseObject({
    type: v.literal('function'),
    name: v.string(),
    description: v.nullish(v.string()),
    parameters: v.nullish(onlyObject(v.looseObject({}))),
    output_schema: v.nullish(onlyObject(v.looseObject({}))),
    strict: v.nullish(v.boolean()),
    defer_loading: v.optional(v.boolean()),
    allowed_callers: v.nullish(v.array(CallableToolAllowedCallerExact)),
  }),
)
