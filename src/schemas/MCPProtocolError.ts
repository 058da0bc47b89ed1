// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { MCPProtocolErrorShape } from './shapes/MCPProtocolError.ts'

/** The MCP server broke or refused the protocol. */
export interface MCPProtocolError {
  /** Always `mcp_protocol_error`. */
  type: 'mcp_protocol_error'
  /** What went wrong, as the server's own number. */
  code: number
  /** Error explanation meant for people. */
  message: string
}

/** Open: what the API adds passes. */
export const MCPProtocolErrorSchema: GenericSchema<MCPProtocolError> = openSchema(MCPProtocolErrorShape)
