// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { MCPApprovalRequestShape } from './shapes/MCPApprovalRequest.ts'

/** A call to an MCP server that waits for your approval. */
export interface MCPApprovalRequest {
  /** Always `mcp_approval_request`. */
  type: 'mcp_approval_request'
  /** Identifier of the request, to name in your answer. */
  id: string
  /** The name that you gave the server. */
  server_label: string
  /** Name of the tool that would be called. */
  name: string
  /** Arguments that the tool would be given, as a JSON string. */
  arguments: string
}

/** Open: what the API adds passes. */
export const MCPApprovalRequestSchema: GenericSchema<MCPApprovalRequest> = openSchema(MCPApprovalRequestShape)
