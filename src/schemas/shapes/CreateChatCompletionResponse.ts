// Generated from spec/ by codegen/; change those.
import { nullable, nullish, number, type Shape, string } from '../../core/shape.ts'
import { ChatCompletionResponseMessageShape } from './ChatCompletionResponseMessage.ts'
import { ChatCompletionTokenLogprobShape } from './ChatCompletionTokenLogprob.ts'
import { CompletionUsageShape } from './CompletionUsage.ts'

/** What is checked of a `CreateChatCompletionResponse`. */
export const CreateChatCompletionResponseShape: Shape = {
  id: string,
  choices: [
    {
      finish_reason: nullable(string),
      index: number,
      message: ChatCompletionResponseMessageShape,
      logprobs: nullish({ content: nullish([ChatCompletionTokenLogprobShape]) }),
    },
  ],
  created: number,
  model: string,
  service_tier: nullish(string),
  system_fingerprint: nullish(string),
  object: string,
  usage: nullish(CompletionUsageShape),
}
