// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { MCPListToolsTool } from './MCPListToolsTool.ts'
import { RealtimeMCPListToolsShape } from './shapes/RealtimeMCPListTools.ts'

/** The tools that a remote server has. */
export interface RealtimeMCPListTools {
  /** Always `mcp_list_tools`. */
  type: 'mcp_list_tools'
  /** Identifier under which the API keeps it. */
  id?: string | undefined
  /** The name that you gave the server. */
  server_label: string
  /** Tools that the model may call. */
  tools: MCPListToolsTool[]
}

/** Open: what the API adds passes. */
export const RealtimeMCPListToolsSchema: GenericSchema<RealtimeMCPListTools> = openSchema(RealtimeMCPListToolsShape)
