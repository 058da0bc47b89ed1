// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'
import { RealtimeTranslationSessionShape } from './RealtimeTranslationSession.ts'

/** What is checked of a `RealtimeTranslationServerEventSessionCreated`. */
export const RealtimeTranslationServerEventSessionCreatedShape: Shape = {
  event_id: string,
  type: string,
  session: RealtimeTranslationSessionShape,
}
