// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `WebhookResponseCancelled`. */
export const WebhookResponseCancelledShape: Shape = {
  created_at: number,
  id: string,
  data: { id: string },
  object: optional(string),
  type: string,
}
