// Generated from spec/ by codegen/; change those.
import { nullish, optional, type Shape } from '../../core/shape.ts'

/** What is checked of a `ChatCompletionTokenLogprob`. */
export const ChatCompletionTokenLogprobShape: Shape = {
  bytes: nullish([0]),
  logprob: 0,
  token: '',
  top_logprobs: optional([{ bytes: nullish([0]), logprob: 0, token: '' }]),
}
