// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { union } from '../core/union.ts'
import { variant } from '../core/variant.ts'
import type { AssistantsApiResponseFormat } from './AssistantsApiResponseFormat.ts'
import type { ChatCompletionFunctionCallOption } from './ChatCompletionFunctionCallOption.ts'
import { type ChatCompletionFunctions, ChatCompletionFunctionsSchema } from './ChatCompletionFunctions.ts'
import {
  type ChatCompletionRequestMessage,
  ChatCompletionRequestMessageSchema,
} from './ChatCompletionRequestMessage.ts'
import { type ChatCompletionStreamOptions, ChatCompletionStreamOptionsSchema } from './ChatCompletionStreamOptions.ts'
import { type ChatCompletionTool, ChatCompletionToolSchema } from './ChatCompletionTool.ts'
import {
  type ChatCompletionToolChoiceOption,
  ChatCompletionToolChoiceOptionSchema,
} from './ChatCompletionToolChoiceOption.ts'
import { type CustomToolChatCompletions, CustomToolChatCompletionsSchema } from './CustomToolChatCompletions.ts'
import { AssistantsApiResponseFormatExact } from './exact/AssistantsApiResponseFormat.ts'
import { ChatCompletionFunctionCallOptionExact } from './exact/ChatCompletionFunctionCallOption.ts'
import { MetadataExact } from './exact/Metadata.ts'
import { ReasoningEffortExact } from './exact/ReasoningEffort.ts'
import { ServiceTierExact } from './exact/ServiceTier.ts'
import type { Metadata } from './Metadata.ts'
import { type ModerationParam, ModerationParamSchema } from './ModerationParam.ts'
import { type PredictionContent, PredictionContentSchema } from './PredictionContent.ts'
import { type PromptCacheOptionsParam, PromptCacheOptionsParamSchema } from './PromptCacheOptionsParam.ts'
import type { ReasoningEffort } from './ReasoningEffort.ts'
import { type ResponseModalities, ResponseModalitiesSchema } from './ResponseModalities.ts'
import type { ServiceTier } from './ServiceTier.ts'
import { type Verbosity, VerbositySchema } from './Verbosity.ts'
import { type VoiceIdsOrCustomVoice, VoiceIdsOrCustomVoiceSchema } from './VoiceIdsOrCustomVoice.ts'
import { type WebSearchLocation, WebSearchLocationSchema } from './WebSearchLocation.ts'

/** Conversation and settings for a chat completion. */
export interface CreateChatCompletionRequest {
  /** Discourages tokens in proportion to how often they already appear, so positive values reduce verbatim repetition; negative values encourage it. From -2 to 2. Default: `0`. */
  frequency_penalty?: number | null | undefined
  /**
   * Whether and which function the model calls; use `tool_choice` instead. `none` forbids calls, `auto` leaves it to the model, an object forces that function.
   * @deprecated
   */
  function_call?: 'none' | 'auto' | (string & {}) | ChatCompletionFunctionCallOption | undefined
  /**
   * Functions the model may call; use `tools` instead. From 1 to 128 items.
   * @deprecated
   */
  functions?: ChatCompletionFunctions[] | undefined
  /** Map of token ID to a bias added to that token's logit before sampling: `-100` effectively bans it, `100` forces it. */
  logit_bias?: Record<string, number> | null | undefined
  /** Whether to return the log probability of every output token, in the `logprobs` of each choice. Default: `false`. */
  logprobs?: boolean | null | undefined
  /** Token budget for the reply; together with the input it has to fit the model's context window. */
  max_tokens?: number | null | undefined
  /** The conversation up to now, oldest message first. At least 1 item. */
  messages: ChatCompletionRequestMessage[]
  /** Identifier of a chat-capable model to use. */
  model:
    | 'gpt-4o'
    | 'gpt-4o-2024-05-13'
    | 'gpt-4-turbo'
    | 'gpt-4-turbo-2024-04-09'
    | 'gpt-4-0125-preview'
    | 'gpt-4-turbo-preview'
    | 'gpt-4-1106-preview'
    | 'gpt-4-vision-preview'
    | 'gpt-4'
    | 'gpt-4-0314'
    | 'gpt-4-0613'
    | 'gpt-4-32k'
    | 'gpt-4-32k-0314'
    | 'gpt-4-32k-0613'
    | 'gpt-3.5-turbo'
    | 'gpt-3.5-turbo-16k'
    | 'gpt-3.5-turbo-0301'
    | 'gpt-3.5-turbo-0613'
    | 'gpt-3.5-turbo-1106'
    | 'gpt-3.5-turbo-0125'
    | 'gpt-3.5-turbo-16k-0613'
    | 'gpt-5.6-sol'
    | 'gpt-5.6-terra'
    | 'gpt-5.6-luna'
    | 'gpt-5.5'
    | 'gpt-5.5-2026-04-23'
    | 'gpt-5.4'
    | 'gpt-5.4-mini'
    | 'gpt-5.4-nano'
    | 'gpt-5.4-mini-2026-03-17'
    | 'gpt-5.4-nano-2026-03-17'
    | 'gpt-5.3-chat-latest'
    | 'gpt-5.2'
    | 'gpt-5.2-2025-12-11'
    | 'gpt-5.2-chat-latest'
    | 'gpt-5.2-pro'
    | 'gpt-5.2-pro-2025-12-11'
    | 'gpt-5.1'
    | 'gpt-5.1-2025-11-13'
    | 'gpt-5.1-codex'
    | 'gpt-5.1-mini'
    | 'gpt-5.1-chat-latest'
    | 'gpt-5'
    | 'gpt-5-mini'
    | 'gpt-5-nano'
    | 'gpt-5-2025-08-07'
    | 'gpt-5-mini-2025-08-07'
    | 'gpt-5-nano-2025-08-07'
    | 'gpt-5-chat-latest'
    | 'gpt-4.1'
    | 'gpt-4.1-mini'
    | 'gpt-4.1-nano'
    | 'gpt-4.1-2025-04-14'
    | 'gpt-4.1-mini-2025-04-14'
    | 'gpt-4.1-nano-2025-04-14'
    | 'o4-mini'
    | 'o4-mini-2025-04-16'
    | 'o3'
    | 'o3-2025-04-16'
    | 'o3-mini'
    | 'o3-mini-2025-01-31'
    | 'o1'
    | 'o1-2024-12-17'
    | 'o1-preview'
    | 'o1-preview-2024-09-12'
    | 'o1-mini'
    | 'o1-mini-2024-09-12'
    | 'gpt-4o-2024-11-20'
    | 'gpt-4o-2024-08-06'
    | 'gpt-4o-audio-preview'
    | 'gpt-4o-audio-preview-2024-10-01'
    | 'gpt-4o-audio-preview-2024-12-17'
    | 'gpt-4o-audio-preview-2025-06-03'
    | 'gpt-4o-mini-audio-preview'
    | 'gpt-4o-mini-audio-preview-2024-12-17'
    | 'gpt-4o-search-preview'
    | 'gpt-4o-mini-search-preview'
    | 'gpt-4o-search-preview-2025-03-11'
    | 'gpt-4o-mini-search-preview-2025-03-11'
    | 'chatgpt-4o-latest'
    | 'codex-mini-latest'
    | 'gpt-4o-mini'
    | 'gpt-4o-mini-2024-07-18'
    | (string & {})
  /** How many alternative replies to generate; you pay for the tokens of all of them. From 1 to 128. Default: `1`. */
  n?: number | null | undefined
  /** Discourages tokens that already appear at all, so positive values push toward new topics; negative values do the opposite. From -2 to 2. Default: `0`. */
  presence_penalty?: number | null | undefined
  /** Output format the model has to produce. With JSON mode (`json_object`), also ask for JSON in a message, or the output may be endless whitespace. */
  response_format?: AssistantsApiResponseFormat | null | undefined
  /** Seed for best-effort repeatable sampling across identical requests. Watch `system_fingerprint` for backend changes that alter results. */
  seed?: number | null | undefined
  /** One or several strings that end generation as soon as the model produces one of them. */
  stop?: string | string[] | null | undefined
  /** Whether to send the reply in chunks as it is generated, as server-sent events that end with `data: [DONE]`. Default: `false`. */
  stream?: boolean | null | undefined
  /** Settings for streaming, valid only with `stream: true`. */
  stream_options?: ChatCompletionStreamOptions | undefined
  /** Sampling randomness: low values give focused, repeatable output, high values more varied output. Adjust this or `top_p`, not both. From 0 to 2. Default: `1`. */
  temperature?: number | null | undefined
  /** How freely the model uses tools. Absence means `auto` if `tools` are given, else `none`. */
  tool_choice?: ChatCompletionToolChoiceOption | null | undefined
  /** Functions the model may call, each wrapped as a tool. */
  tools?: (ChatCompletionTool | CustomToolChatCompletions)[] | null | undefined
  /** How many of the likeliest tokens to report at every position; needs `logprobs: true`. From 0 to 20. */
  top_logprobs?: number | null | undefined
  /** Nucleus sampling cutoff: `0.1` keeps just the likeliest tokens that together hold 10% of the probability. Adjust this or `temperature`, not both. From 0 to 1. Default: `1`. */
  top_p?: number | null | undefined
  /** Stable identifier of your end user, which helps OpenAI spot abuse. */
  user?: string | undefined
  /** The most tokens that an answer may take, hidden reasoning included. Null sets no limit of your own. */
  max_completion_tokens?: number | null | undefined
  /** How hard a reasoning model should think. Other models refuse it. Default: `medium`. */
  reasoning_effort?: ReasoningEffort | undefined
  /** How wordy the answer should be. Null keeps the model's habit. Default: `medium`. */
  verbosity?: Verbosity | undefined
  /** In which forms to answer. With `audio` in it, `audio` below is needed too. */
  modalities?: ResponseModalities | undefined
  /** How a spoken answer should sound. Needed when `modalities` asks for audio, else null or absent. */
  audio?:
    | {
        /** Who speaks the answer, a stock voice or a custom one. */
        voice: VoiceIdsOrCustomVoice
        /** The encoding in which the speech is sent. Streams need `pcm16`. */
        format: 'wav' | 'aac' | 'mp3' | 'flac' | 'opus' | 'pcm16' | (string & {})
      }
    | null
    | undefined
  /** Text that will mostly return in the answer, which then comes faster. Null predicts nothing. */
  prediction?: PredictionContent | null | undefined
  /** Lets a search model look things up on the web first, and says how. */
  web_search_options?:
    | {
        /** Where the user is. Null or absent searches without a place. */
        user_location?:
          | {
              /** How precise the place is. `approximate` is the only kind. */
              type: 'approximate'
              /** The place itself, as closely as you care to tell. */
              approximate: WebSearchLocation
            }
          | null
          | undefined
        /** How much of the context window found pages may fill. More costs more. Default: `medium`. */
        search_context_size?: 'low' | 'medium' | 'high' | (string & {}) | undefined
      }
    | undefined
  /** Whether the model may ask for several tool calls at once. Default: `true`. */
  parallel_tool_calls?: boolean | undefined
  /** The class of processing wanted. The answer tells which one was used. Default: `auto`. */
  service_tier?: ServiceTier | undefined
  /** Whether the exchange is kept at the API for later review, evaluation or distillation. Default: `false`. */
  store?: boolean | null | undefined
  /** Tags for a stored exchange, by which it can be found again. */
  metadata?: Metadata | undefined
  /** Has the request and the answer classified for harm in the same call. Null does not. */
  moderation?: ModerationParam | null | undefined
  /** A stable name of your end user that reveals nothing, such as a hash, for tracing abuse. At most 64 characters. */
  safety_identifier?: string | null | undefined
  /** A name that requests with a common prefix share, which makes cache hits likelier. */
  prompt_cache_key?: string | null | undefined
  /** How prefixes of this request are cached, and for how long. */
  prompt_cache_options?: PromptCacheOptionsParam | undefined
  /**
   * How long cached prefixes last, in memory only or up to a day. Newer models take `prompt_cache_options`.
   * @deprecated
   */
  prompt_cache_retention?: 'in_memory' | '24h' | (string & {}) | null | undefined
}

/** Checks {@link CreateChatCompletionRequest}. Exact: values of enums, ranges and lengths are held to; only unknown fields pass. */
export const CreateChatCompletionRequestSchema: v.GenericSchema<CreateChatCompletionRequest> = onlyObject(
  v.looseObject({
    frequency_penalty: v.nullish(v.pipe(v.number(), v.minValue(-2), v.maxValue(2))),
    function_call: v.optional(
      union({ string: v.picklist(['none', 'auto']), object: ChatCompletionFunctionCallOptionExact }),
    ),
    functions: v.optional(v.pipe(v.array(ChatCompletionFunctionsSchema), v.minLength(1), v.maxLength(128))),
    logit_bias: v.nullish(onlyObject(v.record(v.string(), v.pipe(v.number(), v.integer())))),
    logprobs: v.nullish(v.boolean()),
    max_tokens: v.nullish(v.pipe(v.number(), v.integer())),
    messages: v.pipe(v.array(ChatCompletionRequestMessageSchema), v.minLength(1)),
    model: v.string(),
    n: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(128))),
    presence_penalty: v.nullish(v.pipe(v.number(), v.minValue(-2), v.maxValue(2))),
    response_format: v.nullish(AssistantsApiResponseFormatExact),
    seed: v.nullish(v.pipe(v.number(), v.safeInteger())),
    stop: v.nullish(union({ string: v.string(), array: v.pipe(v.array(v.string()), v.maxLength(4)) })),
    stream: v.nullish(v.boolean()),
    stream_options: v.optional(ChatCompletionStreamOptionsSchema),
    temperature: v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(2))),
    tool_choice: v.nullish(ChatCompletionToolChoiceOptionSchema),
    tools: v.nullish(
      v.array(variant('type', { function: ChatCompletionToolSchema, custom: CustomToolChatCompletionsSchema })),
    ),
    top_logprobs: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20))),
    top_p: v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    user: v.optional(v.string()),
    max_completion_tokens: v.nullish(v.pipe(v.number(), v.integer())),
    reasoning_effort: v.optional(ReasoningEffortExact),
    verbosity: v.optional(VerbositySchema),
    modalities: v.optional(ResponseModalitiesSchema),
    audio: v.nullish(
      onlyObject(
        v.looseObject({
          voice: VoiceIdsOrCustomVoiceSchema,
          format: v.picklist(['wav', 'aac', 'mp3', 'flac', 'opus', 'pcm16']),
        }),
      ),
    ),
    prediction: v.nullish(PredictionContentSchema),
    web_search_options: v.optional(
      onlyObject(
        v.looseObject({
          user_location: v.nullish(
            onlyObject(v.looseObject({ type: v.literal('approximate'), approximate: WebSearchLocationSchema })),
          ),
          search_context_size: v.optional(v.picklist(['low', 'medium', 'high'])),
        }),
      ),
    ),
    parallel_tool_calls: v.optional(v.boolean()),
    service_tier: v.optional(ServiceTierExact),
    store: v.nullish(v.boolean()),
    metadata: v.optional(MetadataExact),
    moderation: v.nullish(ModerationParamSchema),
    safety_identifier: v.nullish(v.pipe(v.string(), v.maxLength(64))),
    prompt_cache_key: v.nullish(v.string()),
    prompt_cache_options: v.optional(PromptCacheOptionsParamSchema),
    prompt_cache_retention: v.nullish(v.picklist(['in_memory', '24h'])),
  }),
)
