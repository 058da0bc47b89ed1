// Generated from spec/ by codegen/; change those.
import { nullish, number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ChatCompletionTokenLogprob`. */
export const ChatCompletionTokenLogprobShape: Shape = {
  bytes: nullish([number]),
  logprob: number,
  token: string,
  top_logprobs: optional([{ bytes: nullish([number]), logprob: number, token: string }]),
}
