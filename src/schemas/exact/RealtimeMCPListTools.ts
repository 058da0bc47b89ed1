// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { RealtimeMCPListTools } from '../RealtimeMCPListTools.ts'
import { MCPListToolsToolExact } from './MCPListToolsTool.ts'

/** Checks {@link RealtimeMCPListTools} exactly, where a request holds it. */
export const RealtimeMCPListToolsExact: v.GenericSchema<RealtimeMCPListTools> = onlyObject(
  v.looseObject({
    type: v.literal('mcp_list_tools'),
    id: v.optional(v.string()),
    server_label: v.string(),
    tools: v.array(MCPListToolsToolExact),
  }),
)
