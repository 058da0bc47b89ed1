// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `TranscriptTextSegmentEvent`. */
export const TranscriptTextSegmentEventShape: Shape = {
  type: string,
  id: string,
  start: number,
  end: number,
  text: string,
  speaker: string,
}
