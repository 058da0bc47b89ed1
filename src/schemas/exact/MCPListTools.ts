// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { MCPListTools } from '../MCPListTools.ts'
import { MCPListToolsToolExact } from './MCPListToolsTool.ts'

/** Checks {@link MCPListTools} exactly, where a request holds it. */
export const MCPListToolsExact: v.GenericSchema<MCPListTools> = onlyObject(
  v.looseObject({
    type: v.literal('mcp_list_tools'),
    id: v.string(),
    server_label: v.string(),
    tools: v.array(MCPListToolsToolExact),
    error: v.nullish(v.string()),
  }),
)
