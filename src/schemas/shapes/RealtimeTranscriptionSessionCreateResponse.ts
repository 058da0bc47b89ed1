// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RealtimeTranscriptionSessionCreateResponse`. */
export const RealtimeTranscriptionSessionCreateResponseShape: Shape = {
  client_secret: { value: string, expires_at: number },
}
