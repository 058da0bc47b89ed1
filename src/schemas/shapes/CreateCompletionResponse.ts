// Generated from spec/ by codegen/; change those.
import { nullable, nullish, number, optional, record, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `CreateCompletionResponse`. */
export const CreateCompletionResponseShape: Shape = {
  id: string,
  choices: [
    {
      finish_reason: nullable(string),
      index: number,
      logprobs: nullish({
        text_offset: optional([number]),
        token_logprobs: optional([nullable(number)]),
        tokens: optional([string]),
        top_logprobs: nullish([nullable(record(number))]),
      }),
      text: optional(string),
    },
  ],
  created: number,
  model: string,
  system_fingerprint: nullish(string),
  object: string,
  usage: nullish({
    prompt_tokens: number,
    completion_tokens: optional(number),
    total_tokens: number,
    prompt_tokens_details: nullish({}),
    completion_tokens_details: nullish({}),
  }),
}
