// Generated from spec/ by codegen/; change those.
import { nullish, number, type Shape, string, union } from '../../core/shape.ts'
import { TranscriptionSegmentShape } from './TranscriptionSegment.ts'
import { TranscriptionWordShape } from './TranscriptionWord.ts'

/** What is checked of a `CreateTranscriptionResponseVerboseJson`. */
export const CreateTranscriptionResponseVerboseJsonShape: Shape = {
  language: string,
  duration: union(number, string),
  text: string,
  words: nullish([TranscriptionWordShape]),
  segments: nullish([TranscriptionSegmentShape]),
}
