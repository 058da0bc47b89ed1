// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RealtimeServerEventResponseAudioDelta`. */
export const RealtimeServerEventResponseAudioDeltaShape: Shape = {
  event_id: string,
  type: string,
  response_id: string,
  item_id: string,
  output_index: number,
  content_index: number,
  delta: string,
}
