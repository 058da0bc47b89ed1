// Generated from spec/ by codegen/; change those.
import { nullish, type Shape } from '../../core/shape.ts'
import { TranscriptionSegmentShape } from './TranscriptionSegment.ts'
import { TranscriptionWordShape } from './TranscriptionWord.ts'

/** What is checked of a `CreateTranscriptionResponseVerboseJson`. */
export const CreateTranscriptionResponseVerboseJsonShape: Shape = {
  duration: 0,
  language: '',
  segments: nullish([TranscriptionSegmentShape]),
  text: '',
  words: nullish([TranscriptionWordShape]),
}
