// Generated from spec/ by codegen/; change those.
import { type Shape, string, variant } from '../../core/shape.ts'
import { RealtimeSessionCreateResponseGAShape } from './RealtimeSessionCreateResponseGA.ts'
import { RealtimeTranscriptionSessionCreateResponseGAShape } from './RealtimeTranscriptionSessionCreateResponseGA.ts'

/** What is checked of a `RealtimeServerEventSessionUpdated`. */
export const RealtimeServerEventSessionUpdatedShape: Shape = {
  event_id: string,
  type: string,
  session: variant('type', {
    realtime: RealtimeSessionCreateResponseGAShape,
    transcription: RealtimeTranscriptionSessionCreateResponseGAShape,
  }),
}
