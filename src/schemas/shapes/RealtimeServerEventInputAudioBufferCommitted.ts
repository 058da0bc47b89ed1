// Generated from spec/ by codegen/; change those.
import { nullish, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RealtimeServerEventInputAudioBufferCommitted`. */
export const RealtimeServerEventInputAudioBufferCommittedShape: Shape = {
  event_id: string,
  type: string,
  previous_item_id: nullish(string),
  item_id: string,
}
