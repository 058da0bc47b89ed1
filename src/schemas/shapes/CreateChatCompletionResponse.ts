// Generated from spec/ by codegen/; change those.
import { nullable, nullish, type Shape } from '../../core/shape.ts'
import { ChatCompletionResponseMessageShape } from './ChatCompletionResponseMessage.ts'
import { ChatCompletionTokenLogprobShape } from './ChatCompletionTokenLogprob.ts'
import { CompletionUsageShape } from './CompletionUsage.ts'

/** What is checked of a `CreateChatCompletionResponse`. */
export const CreateChatCompletionResponseShape: Shape = {
  choices: [
    {
      finish_reason: nullable(''),
      index: 0,
      logprobs: nullish({ content: nullish([ChatCompletionTokenLogprobShape]) }),
      message: ChatCompletionResponseMessageShape,
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
