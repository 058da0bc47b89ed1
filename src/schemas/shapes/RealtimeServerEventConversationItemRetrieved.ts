// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'
import { RealtimeConversationItemShape } from './RealtimeConversationItem.ts'

/** What is checked of a `RealtimeServerEventConversationItemRetrieved`. */
export const RealtimeServerEventConversationItemRetrievedShape: Shape = {
  event_id: string,
  type: string,
  item: RealtimeConversationItemShape,
}
