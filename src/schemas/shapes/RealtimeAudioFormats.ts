// Generated from spec/ by codegen/; change those.
import { firstFit, number, optional, type Shape, string, variant } from '../../core/shape.ts'

/** What is checked of a `RealtimeAudioFormats`. */
export const RealtimeAudioFormatsShape: Shape = variant(
  'type',
  {
    'audio/pcm': { type: optional(string), rate: optional(number) },
    'audio/pcmu': { type: optional(string) },
    'audio/pcma': { type: optional(string) },
  },
  firstFit({ type: optional(string), rate: optional(number) }, { type: optional(string) }, { type: optional(string) }),
)
