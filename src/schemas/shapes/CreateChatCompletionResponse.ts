// Generated from spec/ by codegen/; change those.
import { nullable, nullish, number, type Shape, string } from '../../core/shape.ts'
import { ChatCompletionResponseMessageShape } from './ChatCompletionResponseMessage.ts'
import { ChatCompletionTokenLogprobShape } from './ChatCompletionTokenLogprob.ts'
import { CompletionUsageShape } from './CompletionUsage.ts'

/** What is checked of a `CreateChatCompletionResponse`. */
export const CreateChatCompletionResponseShape: Shape = {
  choices: [
    {
      finish_reason: nullable(string),
      index: number,
      logprobs: nullish({ content: nullish([ChatCompletionTokenLogprobShape]) }),
      message: ChatCompletionResponseMessageShape,
    },
  ],
  created: number,
  id: string,
  model: string,
  object: string,
  system_fingerprint: nullish(string),
  usage: nullish(CompletionUsageShape),
  service_tier: nullish(string),
}
