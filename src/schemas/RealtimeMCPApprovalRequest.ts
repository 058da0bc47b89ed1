// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeMCPApprovalRequestShape } from './shapes/RealtimeMCPApprovalRequest.ts'

/** Asks whether a tool of a remote server may be called. */
export interface RealtimeMCPApprovalRequest {
  /** Always `mcp_approval_request`. */
  type: 'mcp_approval_request'
  /** Identifier under which the API keeps it. */
  id: string
  /** The name that you gave the server. */
  server_label: string
  /** The name that it goes by. */
  name: string
  /** Arguments the model wrote for the call, as a JSON string. Validate them before you use them. */
  arguments: string
}

/** Open: what the API adds passes. */
export const RealtimeMCPApprovalRequestSchema: GenericSchema<RealtimeMCPApprovalRequest> = openSchema(
  RealtimeMCPApprovalRequestShape,
)
