// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { MCPListToolsTool } from '../MCPListToolsTool.ts'

/** Checks {@link MCPListToolsTool} exactly, where a request holds it. */
export const MCPListToolsToolExact: v.GenericSchema<MCPListToolsTool> = onlyObject(
  v.looseObject({
    name: v.string(),
    description: v.nullish(v.string()),
    input_schema: onlyObject(v.looseObject({})),
    annotations: v.nullish(onlyObject(v.looseObject({}))),
  }),
)
