// Generated from spec/ by codegen/; change those.
import type { Shape } from '../../core/shape.ts'

/** What is checked of a `TranscriptionSegment`. */
export const TranscriptionSegmentShape: Shape = {
  avg_logprob: 0,
  compression_ratio: 0,
  end: 0,
  id: 0,
  no_speech_prob: 0,
  seek: 0,
  start: 0,
  temperature: 0,
  text: '',
  tokens: [0],
}
