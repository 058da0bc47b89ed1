// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RealtimeServerEventInputAudioBufferDtmfEventReceived`. */
export const RealtimeServerEventInputAudioBufferDtmfEventReceivedShape: Shape = {
  type: string,
  event: string,
  received_at: number,
}
