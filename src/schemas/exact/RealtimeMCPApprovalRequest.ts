// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { RealtimeMCPApprovalRequest } from '../RealtimeMCPApprovalRequest.ts'

/** Checks {@link RealtimeMCPApprovalRequest} exactly, where a request holds it. */
export const RealtimeMCPApprovalRequestExact: v.GenericSchema<RealtimeMCPApprovalRequest> = onlyObject(
  v.looseObject({
    type: v.literal('mcp_approval_request'),
    id: v.string(),
    server_label: v.string(),
    name: v.string(),
    arguments: v.string(),
  }),
)
