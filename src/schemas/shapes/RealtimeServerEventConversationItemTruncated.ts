// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RealtimeServerEventConversationItemTruncated`. */
export const RealtimeServerEventConversationItemTruncatedShape: Shape = {
  event_id: string,
  type: string,
  item_id: string,
  content_index: number,
  audio_end_ms: number,
}
