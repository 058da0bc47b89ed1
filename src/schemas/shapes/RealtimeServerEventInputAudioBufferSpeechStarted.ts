// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RealtimeServerEventInputAudioBufferSpeechStarted`. */
export const RealtimeServerEventInputAudioBufferSpeechStartedShape: Shape = {
  event_id: string,
  type: string,
  audio_start_ms: number,
  item_id: string,
}
