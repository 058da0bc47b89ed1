// Generated from spec/ by codegen/; change those.
import { nullish, number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ChatCompletionTokenLogprob`. */
export const ChatCompletionTokenLogprobShape: Shape = {
  token: string,
  logprob: number,
  bytes: nullish([number]),
  top_logprobs: optional([{ token: string, logprob: number, bytes: nullish([number]) }]),
}
