// Generated from spec/ by codegen/; change those.
import { nullable, nullish, optional, record, type Shape } from '../../core/shape.ts'

/** What is checked of a `CreateCompletionResponse`. */
export const CreateCompletionResponseShape: Shape = {
  choices: [
    {
      finish_reason: nullable(''),
      index: 0,
      logprobs: nullish({
        text_offset: optional([0]),
        token_logprobs: optional([nullable(0)]),
        tokens: optional(['']),
        top_logprobs: nullish([nullable(record(0))]),
      }),
      text: optional(''),
    },
  ],
  created: 0,
  id: '',
  model: '',
  object: '',
  system_fingerprint: nullish(''),
  usage: nullish({
    prompt_tokens: 0,
    completion_tokens: optional(0),
    total_tokens: 0,
    prompt_tokens_details: nullish({}),
    completion_tokens_details: nullish({}),
  }),
}
