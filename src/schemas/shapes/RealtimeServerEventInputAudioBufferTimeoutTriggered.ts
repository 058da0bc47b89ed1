// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RealtimeServerEventInputAudioBufferTimeoutTriggered`. */
export const RealtimeServerEventInputAudioBufferTimeoutTriggeredShape: Shape = {
  event_id: string,
  type: string,
  audio_start_ms: number,
  audio_end_ms: number,
  item_id: string,
}
