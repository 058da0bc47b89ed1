// Generated from spec/ by codegen/; change those.
import { nullish, type Shape } from '../../core/shape.ts'
import { ChatCompletionStreamResponseDeltaShape } from './ChatCompletionStreamResponseDelta.ts'
import { ChatCompletionTokenLogprobShape } from './ChatCompletionTokenLogprob.ts'
import { CompletionUsageShape } from './CompletionUsage.ts'

/** What is checked of a `CreateChatCompletionStreamResponse`. */
export const CreateChatCompletionStreamResponseShape: Shape = {
  choices: [
    {
      delta: nullish(ChatCompletionStreamResponseDeltaShape),
      finish_reason: nullish(''),
      index: 0,
      logprobs: nullish({ content: nullish([ChatCompletionTokenLogprobShape]) }),
    },
  ],
  created: 0,
  id: '',
  model: '',
  object: '',
  system_fingerprint: nullish(''),
  usage: nullish(CompletionUsageShape),
  service_tier: nullish(''),
}
