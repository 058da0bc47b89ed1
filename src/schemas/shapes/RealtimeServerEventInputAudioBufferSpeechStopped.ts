// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RealtimeServerEventInputAudioBufferSpeechStopped`. */
export const RealtimeServerEventInputAudioBufferSpeechStoppedShape: Shape = {
  event_id: string,
  type: string,
  audio_end_ms: number,
  item_id: string,
}
