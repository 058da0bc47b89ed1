// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeMCPApprovalResponseShape } from './shapes/RealtimeMCPApprovalResponse.ts'

/** Says whether a tool of a remote server may be called. */
export interface RealtimeMCPApprovalResponse {
  /** Always `mcp_approval_response`. */
  type: 'mcp_approval_response'
  /** Identifier under which the API keeps it. */
  id: string
  /** Identifier of the request for approval that this belongs to. */
  approval_request_id: string
  /** Whether the call may be made. */
  approve: boolean
  /** Why it is so, in a word or in words. */
  reason?: string | null | undefined
}

/** Open: what the API adds passes. */
export const RealtimeMCPApprovalResponseSchema: GenericSchema<RealtimeMCPApprovalResponse> = openSchema(
  RealtimeMCPApprovalResponseShape,
)
