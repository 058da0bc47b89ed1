// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'
import { RealtimeConversationItemShape } from './RealtimeConversationItem.ts'

/** What is checked of a `RealtimeServerEventResponseOutputItemAdded`. */
export const RealtimeServerEventResponseOutputItemAddedShape: Shape = {
  event_id: string,
  type: string,
  response_id: string,
  output_index: number,
  item: RealtimeConversationItemShape,
}
