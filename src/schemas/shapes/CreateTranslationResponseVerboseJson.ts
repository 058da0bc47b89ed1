// Generated from spec/ by codegen/; change those.
import { nullish, type Shape } from '../../core/shape.ts'
import { TranscriptionSegmentShape } from './TranscriptionSegment.ts'

/** What is checked of a `CreateTranslationResponseVerboseJson`. */
export const CreateTranslationResponseVerboseJsonShape: Shape = {
  duration: 0,
  language: '',
  segments: nullish([TranscriptionSegmentShape]),
  text: '',
}
