// Generated from spec/ by codegen/; change those.
import { number, type Shape, string, variant } from '../../core/shape.ts'
import { RealtimeSessionCreateResponseGAShape } from './RealtimeSessionCreateResponseGA.ts'
import { RealtimeTranscriptionSessionCreateResponseGAShape } from './RealtimeTranscriptionSessionCreateResponseGA.ts'

/** What is checked of a `RealtimeCreateClientSecretResponse`. */
export const RealtimeCreateClientSecretResponseShape: Shape = {
  value: string,
  expires_at: number,
  session: variant('type', {
    realtime: RealtimeSessionCreateResponseGAShape,
    transcription: RealtimeTranscriptionSessionCreateResponseGAShape,
  }),
}
