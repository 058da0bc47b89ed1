// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { union } from '../core/union.ts'
import { type ChatCompletionStreamOptions, ChatCompletionStreamOptionsSchema } from './ChatCompletionStreamOptions.ts'
import { type StopConfiguration, StopConfigurationSchema } from './StopConfiguration.ts'

/** Prompt and settings for a text completion. */
export interface CreateCompletionRequest {
  /** Identifier of a completion-capable model to use. */
  model: 'gpt-3.5-turbo-instruct' | 'davinci-002' | 'babbage-002' | (string & {})
  /** Text to continue: a string or token array, or a list of either for several prompts. Absence starts the model on a fresh document. Default: `<|endoftext|>`. */
  prompt: string | string[] | number[] | number[][] | null
  /** How many candidates to generate on the server, returning those with the best log probability per token. Rules out streaming, exceeds `n`, and costs tokens for each. From 0 to 20. Default: `1`. */
  best_of?: number | null | undefined
  /** Whether to return the prompt along with the completion. Default: `false`. */
  echo?: boolean | null | undefined
  /** Discourages tokens in proportion to how often they already appear, so positive values reduce verbatim repetition; negative values encourage it. From -2 to 2. Default: `0`. */
  frequency_penalty?: number | null | undefined
  /** Map of token ID to a bias added to that token's logit before sampling: `-100` effectively bans it, `100` forces it. */
  logit_bias?: Record<string, number> | null | undefined
  /** How many of the likeliest tokens to report log probabilities for at every position. The sampled token is reported as well. From 0 to 5. */
  logprobs?: number | null | undefined
  /** Token budget for the completion; together with the prompt it has to fit the model's context window. At least 0. Default: `16`. */
  max_tokens?: number | null | undefined
  /** How many completions to generate per prompt; all of them count against your token quota. From 1 to 128. Default: `1`. */
  n?: number | null | undefined
  /** Discourages tokens that already appear at all, so positive values push toward new topics; negative values do the opposite. From -2 to 2. Default: `0`. */
  presence_penalty?: number | null | undefined
  /** Seed for best-effort repeatable sampling across identical requests. Watch `system_fingerprint` for backend changes that alter results. */
  seed?: number | null | undefined
  /** One or several strings that end generation when produced; the returned text leaves them out. */
  stop?: StopConfiguration | undefined
  /** Whether to send the completion in chunks as it is generated, as server-sent events that end with `data: [DONE]`. Default: `false`. */
  stream?: boolean | null | undefined
  /** Settings for streaming, valid only with `stream: true`. */
  stream_options?: ChatCompletionStreamOptions | undefined
  /** Text that follows the gap to fill, for insertion; `gpt-3.5-turbo-instruct` alone supports it. */
  suffix?: string | null | undefined
  /** Sampling randomness: low values give focused, repeatable output, high values more varied output. Adjust this or `top_p`, not both. From 0 to 2. Default: `1`. */
  temperature?: number | null | undefined
  /** Nucleus sampling cutoff: `0.1` keeps just the likeliest tokens that together hold 10% of the probability. Adjust this or `temperature`, not both. From 0 to 1. Default: `1`. */
  top_p?: number | null | undefined
  /** Stable identifier of your end user, which helps OpenAI spot abuse. */
  user?: string | undefined
}

/** Exact: only unknown fields pass. */
export const CreateCompletionRequestSchema: v.GenericSchema<CreateCompletionRequest> = onlyObject(
  v.looseObject({
    model: v.string(),
    prompt: v.nullable(
      union({
        string: v.string(),
        array: v.array(v.string()),
        'number[]': v.pipe(v.array(v.pipe(v.number(), v.integer())), v.minLength(1)),
        'number[][]': v.pipe(v.array(v.pipe(v.array(v.pipe(v.number(), v.integer())), v.minLength(1))), v.minLength(1)),
      }),
    ),
    best_of: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20))),
    echo: v.nullish(v.boolean()),
    frequency_penalty: v.nullish(v.pipe(v.number(), v.minValue(-2), v.maxValue(2))),
    logit_bias: v.nullish(onlyObject(v.record(v.string(), v.pipe(v.number(), v.integer())))),
    logprobs: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5))),
    max_tokens: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0))),
    n: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(128))),
    presence_penalty: v.nullish(v.pipe(v.number(), v.minValue(-2), v.maxValue(2))),
    seed: v.nullish(v.pipe(v.number(), v.integer())),
    stop: v.optional(StopConfigurationSchema),
    stream: v.nullish(v.boolean()),
    stream_options: v.optional(ChatCompletionStreamOptionsSchema),
    suffix: v.nullish(v.string()),
    temperature: v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(2))),
    top_p: v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    user: v.optional(v.string()),
  }),
)
