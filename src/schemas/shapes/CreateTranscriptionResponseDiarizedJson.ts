// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'
import { TranscriptionDiarizedSegmentShape } from './TranscriptionDiarizedSegment.ts'

/** What is checked of a `CreateTranscriptionResponseDiarizedJson`. */
export const CreateTranscriptionResponseDiarizedJsonShape: Shape = {
  task: string,
  duration: number,
  text: string,
  segments: [TranscriptionDiarizedSegmentShape],
}
