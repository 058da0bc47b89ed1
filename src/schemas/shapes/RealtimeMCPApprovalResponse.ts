// Generated from spec/ by codegen/; change those.
import { boolean, nullish, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RealtimeMCPApprovalResponse`. */
export const RealtimeMCPApprovalResponseShape: Shape = {
  type: string,
  id: string,
  approval_request_id: string,
  approve: boolean,
  reason: nullish(string),
}
