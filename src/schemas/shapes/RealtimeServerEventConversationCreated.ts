// Generated from spec/ by codegen/; change those.
import { optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RealtimeServerEventConversationCreated`. */
export const RealtimeServerEventConversationCreatedShape: Shape = {
  event_id: string,
  type: string,
  conversation: { id: optional(string), object: optional(string) },
}
