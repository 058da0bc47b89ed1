// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RealtimeMCPApprovalRequest`. */
export const RealtimeMCPApprovalRequestShape: Shape = {
  type: string,
  id: string,
  server_label: string,
  name: string,
  arguments: string,
}
