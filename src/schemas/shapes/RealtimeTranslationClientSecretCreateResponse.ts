// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'
import { RealtimeTranslationSessionShape } from './RealtimeTranslationSession.ts'

/** What is checked of a `RealtimeTranslationClientSecretCreateResponse`. */
export const RealtimeTranslationClientSecretCreateResponseShape: Shape = {
  value: string,
  expires_at: number,
  session: RealtimeTranslationSessionShape,
}
