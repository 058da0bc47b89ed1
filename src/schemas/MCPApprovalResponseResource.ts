// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { MCPApprovalResponseResourceShape } from './shapes/MCPApprovalResponseResource.ts'

/** Your word on a call to an MCP server, as the API keeps it. */
export interface MCPApprovalResponseResource {
  /** Always `mcp_approval_response`. */
  type: 'mcp_approval_response'
  /** Identifier under which the API keeps it. */
  id: string
  /** Identifier of the request for approval that this belongs to. */
  approval_request_id: string
  /** Whether the call may be made. */
  approve: boolean
  /** Why it was decided so. Null if it wasn't said. */
  reason?: string | null | undefined
}

/** Open: what the API adds passes. */
export const MCPApprovalResponseResourceSchema: GenericSchema<MCPApprovalResponseResource> = openSchema(
  MCPApprovalResponseResourceShape,
)
