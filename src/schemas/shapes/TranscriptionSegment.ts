// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `TranscriptionSegment`. */
export const TranscriptionSegmentShape: Shape = {
  avg_logprob: number,
  compression_ratio: number,
  end: number,
  id: number,
  no_speech_prob: number,
  seek: number,
  start: number,
  temperature: number,
  text: string,
  tokens: [number],
}
