// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RealtimeServerEventOutputAudioBufferStarted`. */
export const RealtimeServerEventOutputAudioBufferStartedShape: Shape = {
  event_id: string,
  type: string,
  response_id: string,
}
