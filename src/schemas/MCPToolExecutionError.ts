// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { MCPToolExecutionErrorShape } from './shapes/MCPToolExecutionError.ts'

/** The MCP server's tool failed. */
export interface MCPToolExecutionError {
  /** Always `mcp_tool_execution_error`. */
  type: 'mcp_tool_execution_error'
  /** What the tool said about its failure. */
  content: unknown
}

/** Open: what the API adds passes. */
export const MCPToolExecutionErrorSchema: GenericSchema<MCPToolExecutionError> = openSchema(MCPToolExecutionErrorShape)
