// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RealtimeServerEventConversationItemInputAudioTranscriptionFailed`. */
export const RealtimeServerEventConversationItemInputAudioTranscriptionFailedShape: Shape = {
  event_id: string,
  type: string,
  item_id: string,
  content_index: number,
  error: { type: optional(string), code: optional(string), message: optional(string), param: optional(string) },
}
