// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RealtimeSessionCreateResponse`. */
export const RealtimeSessionCreateResponseShape: Shape = {
  id: optional(string),
  object: optional(string),
  expires_at: optional(number),
}
