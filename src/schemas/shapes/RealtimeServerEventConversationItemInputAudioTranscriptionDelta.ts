// Generated from spec/ by codegen/; change those.
import { nullish, number, optional, type Shape, string } from '../../core/shape.ts'
import { LogProbPropertiesShape } from './LogProbProperties.ts'

/** What is checked of a `RealtimeServerEventConversationItemInputAudioTranscriptionDelta`. */
export const RealtimeServerEventConversationItemInputAudioTranscriptionDeltaShape: Shape = {
  event_id: string,
  type: string,
  item_id: string,
  content_index: optional(number),
  delta: optional(string),
  logprobs: nullish([LogProbPropertiesShape]),
}
