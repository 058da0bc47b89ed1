// Generated from spec/ by codegen/; change those.
import { nullable, number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RealtimeTranscriptionSessionCreateResponse`. */
export const RealtimeTranscriptionSessionCreateResponseShape: Shape = {
  client_secret: nullable({ value: string, expires_at: number }),
}
