// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ResponseLogProb`. */
export const ResponseLogProbShape: Shape = {
  token: string,
  logprob: number,
  top_logprobs: optional([{ token: optional(string), logprob: optional(number) }]),
}
