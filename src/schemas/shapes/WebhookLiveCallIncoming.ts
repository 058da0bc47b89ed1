// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `WebhookLiveCallIncoming`. */
export const WebhookLiveCallIncomingShape: Shape = {
  created_at: number,
  id: string,
  data: { session_id: string, sip_headers: [{ name: string, value: string }] },
  object: optional(string),
  type: string,
}
