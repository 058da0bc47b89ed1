// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RealtimeServerEventOutputAudioBufferStopped`. */
export const RealtimeServerEventOutputAudioBufferStoppedShape: Shape = {
  event_id: string,
  type: string,
  response_id: string,
}
