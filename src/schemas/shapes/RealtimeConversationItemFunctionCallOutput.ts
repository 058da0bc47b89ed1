// Generated from spec/ by codegen/; change those.
import { optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RealtimeConversationItemFunctionCallOutput`. */
export const RealtimeConversationItemFunctionCallOutputShape: Shape = {
  id: optional(string),
  object: optional(string),
  type: string,
  status: optional(string),
  call_id: string,
  output: string,
}
