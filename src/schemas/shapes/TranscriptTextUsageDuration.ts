// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `TranscriptTextUsageDuration`. */
export const TranscriptTextUsageDurationShape: Shape = { type: string, seconds: number }
