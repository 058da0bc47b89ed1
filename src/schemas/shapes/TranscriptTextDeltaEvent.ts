// Generated from spec/ by codegen/; change those.
import { optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `TranscriptTextDeltaEvent`. */
export const TranscriptTextDeltaEventShape: Shape = { type: string, delta: string, segment_id: optional(string) }
