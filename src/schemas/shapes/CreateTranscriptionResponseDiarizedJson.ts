// Generated from spec/ by codegen/; change those.
import type { Shape } from '../../core/shape.ts'
import { TranscriptionDiarizedSegmentShape } from './TranscriptionDiarizedSegment.ts'

/** What is checked of a `CreateTranscriptionResponseDiarizedJson`. */
export const CreateTranscriptionResponseDiarizedJsonShape: Shape = {
  task: '',
  duration: 0,
  text: '',
  segments: [TranscriptionDiarizedSegmentShape],
}
