// Generated from spec/ by codegen/; change those.
import { nullish, number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RealtimeTranslationServerEventSessionOutputAudioDelta`. */
export const RealtimeTranslationServerEventSessionOutputAudioDeltaShape: Shape = {
  event_id: string,
  type: string,
  delta: string,
  sample_rate: optional(number),
  channels: optional(number),
  format: optional(string),
  elapsed_ms: nullish(number),
}
