// Generated from spec/ by codegen/; change those.
import { nullish, number, type Shape, string, union } from '../../core/shape.ts'
import { TranscriptionSegmentShape } from './TranscriptionSegment.ts'

/** What is checked of a `CreateTranslationResponseVerboseJson`. */
export const CreateTranslationResponseVerboseJsonShape: Shape = {
  language: string,
  duration: union(number, string),
  text: string,
  segments: nullish([TranscriptionSegmentShape]),
}
