// Generated from spec/ by codegen/; change those.
import { nullish, type Shape, string } from '../../core/shape.ts'
import { RealtimeConversationItemShape } from './RealtimeConversationItem.ts'

/** What is checked of a `RealtimeServerEventConversationItemDone`. */
export const RealtimeServerEventConversationItemDoneShape: Shape = {
  event_id: string,
  type: string,
  previous_item_id: nullish(string),
  item: RealtimeConversationItemShape,
}
