// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { RealtimeMCPApprovalResponse } from '../RealtimeMCPApprovalResponse.ts'

/** Checks {@link RealtimeMCPApprovalResponse} exactly, where a request holds it. */
export const RealtimeMCPApprovalResponseExact: v.GenericSchema<RealtimeMCPApprovalResponse> = onlyObject(
  v.looseObject({
    type: v.literal('mcp_approval_response'),
    id: v.string(),
    approval_request_id: v.string(),
    approve: v.boolean(),
    reason: v.nullish(v.string()),
  }),
)
