// Generated from spec/ by codegen/; change those.
import type { Shape } from '../../core/shape.ts'

/** What is checked of a `TranscriptTextUsageDuration`. */
export const TranscriptTextUsageDurationShape: Shape = { type: '', seconds: 0 }
