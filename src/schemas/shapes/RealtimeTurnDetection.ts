// Generated from spec/ by codegen/; change those.
import { boolean, nullable, nullish, number, optional, type Shape, string, variant } from '../../core/shape.ts'

/** What is checked of a `RealtimeTurnDetection`. */
export const RealtimeTurnDetectionShape: Shape = nullable(
  variant('type', {
    server_vad: {
      type: string,
      threshold: optional(number),
      prefix_padding_ms: optional(number),
      silence_duration_ms: optional(number),
      create_response: optional(boolean),
      interrupt_response: optional(boolean),
      idle_timeout_ms: nullish(number),
    },
    semantic_vad: {
      type: string,
      eagerness: optional(string),
      create_response: optional(boolean),
      interrupt_response: optional(boolean),
    },
  }),
)
