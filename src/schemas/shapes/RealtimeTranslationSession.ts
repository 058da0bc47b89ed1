// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RealtimeTranslationSession`. */
export const RealtimeTranslationSessionShape: Shape = { id: string, type: string, expires_at: number }
