// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { RealtimeFunctionTool } from '../RealtimeFunctionTool.ts'

/** Checks {@link RealtimeFunctionTool} exactly, where a request holds it. */
export const RealtimeFunctionToolExact: v.GenericSchema<RealtimeFunctionTool> = onlyObject(
  v.looseObject({
    type: v.optional(v.literal('function')),
    name: v.optional(v.string()),
    description: v.optional(v.string()),
    parameters: v.optional(onlyObject(v.looseObject({}))),
  }),
)
