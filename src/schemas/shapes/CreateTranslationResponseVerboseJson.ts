// Generated from spec/ by codegen/; change those.
import { nullish, number, type Shape, string } from '../../core/shape.ts'
import { TranscriptionSegmentShape } from './TranscriptionSegment.ts'

/** What is checked of a `CreateTranslationResponseVerboseJson`. */
export const CreateTranslationResponseVerboseJsonShape: Shape = {
  duration: number,
  language: string,
  segments: nullish([TranscriptionSegmentShape]),
  text: string,
}
