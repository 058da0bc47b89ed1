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
      finish_reason: nullish(string),
      index: number,
      logprobs: nullish({ content: nullish([ChatCompletionTokenLogprobShape]) }),
    },
  ],
  created: number,
  model: string,
  object: string,
  system_fingerprint: nullish(string),
  usage: nullish(CompletionUsageShape),
  service_tier: nullish(string),
}
