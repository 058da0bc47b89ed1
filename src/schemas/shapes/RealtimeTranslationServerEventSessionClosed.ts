// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RealtimeTranslationServerEventSessionClosed`. */
export const RealtimeTranslationServerEventSessionClosedShape: Shape = { event_id: string, type: string }
