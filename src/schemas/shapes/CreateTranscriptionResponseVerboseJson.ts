// Generated from spec/ by codegen/; change those.
import { nullish, number, type Shape, string } from '../../core/shape.ts'
import { TranscriptionSegmentShape } from './TranscriptionSegment.ts'
import { TranscriptionWordShape } from './TranscriptionWord.ts'

/** What is checked of a `CreateTranscriptionResponseVerboseJson`. */
export const CreateTranscriptionResponseVerboseJsonShape: Shape = {
  duration: number,
  language: string,
  segments: nullish([TranscriptionSegmentShape]),
  text: string,
  words: nullish([TranscriptionWordShape]),
}
