// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { MCPApprovalResponseShape } from './shapes/MCPApprovalResponse.ts'

/** Your word on a call to an MCP server. */
export interface MCPApprovalResponse {
  /** Always `mcp_approval_response`. */
  type: 'mcp_approval_response'
  /** Identifier under which the API keeps it. */
  id?: string | null | undefined
  /** Identifier of the request for approval that this belongs to. */
  approval_request_id: string
  /** Whether the call may be made. */
  approve: boolean
  /** Why you decided so. Null if you don't say. */
  reason?: string | null | undefined
}

/** Open: what the API adds passes. */
export const MCPApprovalResponseSchema: GenericSchema<MCPApprovalResponse> = openSchema(MCPApprovalResponseShape)
