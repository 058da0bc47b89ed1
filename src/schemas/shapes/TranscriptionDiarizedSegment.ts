// Generated from spec/ by codegen/; change those.
import type { Shape } from '../../core/shape.ts'

/** What is checked of a `TranscriptionDiarizedSegment`. */
export const TranscriptionDiarizedSegmentShape: Shape = { type: '', id: '', start: 0, end: 0, text: '', speaker: '' }
