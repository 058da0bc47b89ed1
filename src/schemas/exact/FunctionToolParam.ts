// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { FunctionToolParam } from '../FunctionToolParam.ts'
import { CallableToolAllowedCallerExact } from './CallableToolAllowedCaller.ts'
import { EmptyModelParamExact } from './EmptyModelParam.ts'

/** Checks {@link FunctionToolParam} exactly, where a request holds it. */
export const FunctionToolParamExact: v.GenericSchema<FunctionToolParam> = onlyObject(
  v.looseObject({
    name: v.pipe(v.string(), v.minLength(1), v.maxLength(128)),
    description: v.nullish(v.string()),
    parameters: v.nullish(EmptyModelParamExact),
    strict: v.nullish(v.boolean()),
    type: v.literal('function'),
    output_schema: v.nullish(onlyObject(v.looseObject({}))),
    defer_loading: v.optional(v.boolean()),
    allowed_callers: v.nullish(v.pipe(v.array(CallableToolAllowedCallerExact), v.minLength(1))),
  }),
)
