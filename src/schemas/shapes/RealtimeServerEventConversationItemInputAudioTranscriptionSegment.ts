// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RealtimeServerEventConversationItemInputAudioTranscriptionSegment`. */
export const RealtimeServerEventConversationItemInputAudioTranscriptionSegmentShape: Shape = {
  event_id: string,
  type: string,
  item_id: string,
  content_index: number,
  text: string,
  id: string,
  speaker: string,
  start: number,
  end: number,
}
