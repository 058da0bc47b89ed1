// Generated from spec/ by codegen/; change those.
import { optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RealtimeConversationItemFunctionCall`. */
export const RealtimeConversationItemFunctionCallShape: Shape = {
  id: optional(string),
  object: optional(string),
  type: string,
  status: optional(string),
  call_id: optional(string),
  name: string,
  arguments: string,
}
