// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ToolChoiceMCPShape } from './shapes/ToolChoiceMCP.ts'

/** Has the model call an MCP server, or one of its tools. */
export interface ToolChoiceMCP {
  /** Always `mcp`. */
  type: 'mcp'
  /** The name that you gave the server. */
  server_label: string
  /** Name of the tool to call. Any of the server's if absent. */
  name?: string | null | undefined
}

/** Open: what the API adds passes. */
export const ToolChoiceMCPSchema: GenericSchema<ToolChoiceMCP> = openSchema(ToolChoiceMCPShape)
