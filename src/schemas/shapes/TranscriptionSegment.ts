// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `TranscriptionSegment`. */
export const TranscriptionSegmentShape: Shape = {
  id: number,
  seek: number,
  start: number,
  end: number,
  text: string,
  tokens: [number],
  temperature: number,
  avg_logprob: number,
  compression_ratio: number,
  no_speech_prob: number,
}
