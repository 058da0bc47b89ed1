// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `TranscriptTextDeltaEvent`. */
export const TranscriptTextDeltaEventShape: Shape = {
  type: string,
  delta: string,
  logprobs: optional([{ token: optional(string), logprob: optional(number), bytes: optional([number]) }]),
  segment_id: optional(string),
}
