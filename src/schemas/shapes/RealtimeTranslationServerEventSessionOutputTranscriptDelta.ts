// Generated from spec/ by codegen/; change those.
import { nullish, number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RealtimeTranslationServerEventSessionOutputTranscriptDelta`. */
export const RealtimeTranslationServerEventSessionOutputTranscriptDeltaShape: Shape = {
  event_id: string,
  type: string,
  delta: string,
  elapsed_ms: nullish(number),
}
