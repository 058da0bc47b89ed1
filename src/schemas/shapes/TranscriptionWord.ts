// Generated from spec/ by codegen/; change those.
import type { Shape } from '../../core/shape.ts'

/** What is checked of a `TranscriptionWord`. */
export const TranscriptionWordShape: Shape = { end: 0, start: 0, word: '' }
