// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ToolSearchToolParam } from '../ToolSearchToolParam.ts'
import { EmptyModelParamExact } from './EmptyModelParam.ts'
import { ToolSearchExecutionTypeExact } from './ToolSearchExecutionType.ts'

/** Checks {@link ToolSearchToolParam} exactly, where a request holds it. */
export const ToolSearchToolParamExact: v.GenericSchema<ToolSearchToolParam> = onlyObject(
  v.looseObject({
    type: v.literal('tool_search'),
    execution: v.optional(ToolSearchExecutionTypeExact),
    description: v.nullish(v.string()),
    parameters: v.nullish(EmptyModelParamExact),
  }),
)
