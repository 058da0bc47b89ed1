// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { MCPListToolsTool } from './MCPListToolsTool.ts'
import { MCPListToolsShape } from './shapes/MCPListTools.ts'

/** Which tools an MCP server offers. */
export interface MCPListTools {
  /** Always `mcp_list_tools`. */
  type: 'mcp_list_tools'
  /** Identifier under which the API keeps it. */
  id: string
  /** The name that you gave the server. */
  server_label: string
  /** The tools that the server offers. */
  tools: MCPListToolsTool[]
  /** Why it failed. Null or absent when it did not. */
  error?: string | null | undefined
}

/** Open: what the API adds passes. */
export const MCPListToolsSchema: GenericSchema<MCPListTools> = openSchema(MCPListToolsShape)
