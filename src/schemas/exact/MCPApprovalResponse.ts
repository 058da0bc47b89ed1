// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { MCPApprovalResponse } from '../MCPApprovalResponse.ts'

/** Checks {@link MCPApprovalResponse} exactly, where a request holds it. */
export const MCPApprovalResponseExact: v.GenericSchema<MCPApprovalResponse> = onlyObject(
  v.looseObject({
    type: v.literal('mcp_approval_response'),
    id: v.nullish(v.string()),
    approval_request_id: v.string(),
    approve: v.boolean(),
    reason: v.nullish(v.string()),
  }),
)
