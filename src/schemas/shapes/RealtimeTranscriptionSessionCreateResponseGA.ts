// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RealtimeTranscriptionSessionCreateResponseGA`. */
export const RealtimeTranscriptionSessionCreateResponseGAShape: Shape = {
  type: string,
  id: string,
  object: string,
  expires_at: optional(number),
}
