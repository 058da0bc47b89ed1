// Generated from spec/ by codegen/; change those.
import { nullish, number, type Shape, string } from '../../core/shape.ts'
import { ChatCompletionStreamResponseDeltaShape } from './ChatCompletionStreamResponseDelta.ts'
import { ChatCompletionTokenLogprobShape } from './ChatCompletionTokenLogprob.ts'
import { CompletionUsageShape } from './CompletionUsage.ts'

/** What is checked of a `CreateChatCompletionStreamResponse`. */
export const CreateChatCompletionStreamResponseShape: Shape = {
  choices: [
    {
      delta: nullish(ChatCompletionStreamResponseDeltaShape),
      logprobs: nullish({ content: nullish([ChatCompletionTokenLogprobShape]) }),
      finish_reason: nullish(string),
      index: number,
    },
  ],
  created: number,
  model: string,
  service_tier: nullish(string),
  system_fingerprint: nullish(string),
  object: string,
  usage: nullish(CompletionUsageShape),
}
