// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { union } from '../core/union.ts'
import { variant } from '../core/variant.ts'
import type { AssistantsApiResponseFormat } from './AssistantsApiResponseFormat.ts'
import {
  type ChatCompletionFunctionCallOption,
  ChatCompletionFunctionCallOptionSchema,
} from './ChatCompletionFunctionCallOption.ts'
import { type ChatCompletionFunctions, ChatCompletionFunctionsSchema } from './ChatCompletionFunctions.ts'
import {
  type ChatCompletionRequestMessage,
  ChatCompletionRequestMessageSchema,
} from './ChatCompletionRequestMessage.ts'
import { type ChatCompletionStreamOptions, ChatCompletionStreamOptionsSchema } from './ChatCompletionStreamOptions.ts'
import type { ChatCompletionTool } from './ChatCompletionTool.ts'
import {
  type ChatCompletionToolChoiceOption,
  ChatCompletionToolChoiceOptionSchema,
} from './ChatCompletionToolChoiceOption.ts'
import { type CustomToolChatCompletions, CustomToolChatCompletionsSchema } from './CustomToolChatCompletions.ts'
import { AssistantsApiResponseFormatExact } from './exact/AssistantsApiResponseFormat.ts'
import { ChatCompletionToolExact } from './exact/ChatCompletionTool.ts'
import { MetadataExact } from './exact/Metadata.ts'
import { ParallelToolCallsExact } from './exact/ParallelToolCalls.ts'
import { ReasoningEffortExact } from './exact/ReasoningEffort.ts'
import { ServiceTierExact } from './exact/ServiceTier.ts'
import { VerbosityExact } from './exact/Verbosity.ts'
import type { Metadata } from './Metadata.ts'
import { type ModelIdsShared, ModelIdsSharedSchema } from './ModelIdsShared.ts'
import { type ModerationParam, ModerationParamSchema } from './ModerationParam.ts'
import type { ParallelToolCalls } from './ParallelToolCalls.ts'
import { type PredictionContent, PredictionContentSchema } from './PredictionContent.ts'
import { type PromptCacheOptionsParam, PromptCacheOptionsParamSchema } from './PromptCacheOptionsParam.ts'
import type { ReasoningEffort } from './ReasoningEffort.ts'
import { type ResponseModalities, ResponseModalitiesSchema } from './ResponseModalities.ts'
import type { ServiceTier } from './ServiceTier.ts'
import { type StopConfiguration, StopConfigurationSchema } from './StopConfiguration.ts'
import type { Verbosity } from './Verbosity.ts'
import { type VoiceIdsOrCustomVoice, VoiceIdsOrCustomVoiceSchema } from './VoiceIdsOrCustomVoice.ts'
import { type WebSearchContextSize, WebSearchContextSizeSchema } from './WebSearchContextSize.ts'
import { type WebSearchLocation, WebSearchLocationSchema } from './WebSearchLocation.ts'

/** Conversation and settings for a chat completion. */
export interface CreateChatCompletionRequest {
  /** Tags for a stored exchange, by which it can be found again. */
  metadata?: Metadata | undefined
  /** How many of the likeliest tokens to report at every position; needs `logprobs: true`. From 0 to 20. */
  top_logprobs?: number | null | undefined
  /** Sampling randomness: low values give focused, repeatable output, high values more varied output. Adjust this or `top_p`, not both. From 0 to 2. Default: `1`. */
  temperature?: number | null | undefined
  /** Nucleus sampling cutoff: `0.1` keeps just the likeliest tokens that together hold 10% of the probability. Adjust this or `temperature`, not both. From 0 to 1. Default: `1`. */
  top_p?: number | null | undefined
  /**
   * Stable identifier of your end user, which helps OpenAI spot abuse.
   * @deprecated
   */
  user?: string | undefined
  /** A stable name of your end user that reveals nothing, such as a hash, for tracing abuse. At most 64 characters. */
  safety_identifier?: string | null | undefined
  /** A name that requests with a common prefix share, which makes cache hits likelier. */
  prompt_cache_key?: string | null | undefined
  /**
   * How long cached prefixes last, in memory only or up to a day. Newer models take `prompt_cache_options`.
   * @deprecated
   */
  prompt_cache_retention?: 'in_memory' | '24h' | (string & {}) | null | undefined
  /** How prefixes of this request are cached, and for how long. */
  prompt_cache_options?: PromptCacheOptionsParam | undefined
  /** The conversation up to now, oldest message first. At least 1 item. */
  messages: ChatCompletionRequestMessage[]
  /** Identifier of a chat-capable model to use. */
  model: ModelIdsShared
  /** The class of processing wanted. The answer tells which one was used. Default: `auto`. */
  service_tier?: ServiceTier | undefined
  /** In which forms to answer. With `audio` in it, `audio` below is needed too. */
  modalities?: ResponseModalities | undefined
  /** How wordy the answer should be. Null keeps the model's habit. Default: `medium`. */
  verbosity?: Verbosity | undefined
  /** How hard a reasoning model should think. Other models refuse it. Default: `medium`. */
  reasoning_effort?: ReasoningEffort | undefined
  /** The most tokens that an answer may take, hidden reasoning included. Null sets no limit of your own. */
  max_completion_tokens?: number | null | undefined
  /** Discourages tokens in proportion to how often they already appear, so positive values reduce verbatim repetition; negative values encourage it. From -2 to 2. Default: `0`. */
  frequency_penalty?: number | null | undefined
  /** Discourages tokens that already appear at all, so positive values push toward new topics; negative values do the opposite. From -2 to 2. Default: `0`. */
  presence_penalty?: number | null | undefined
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
        search_context_size?: WebSearchContextSize | undefined
      }
    | undefined
  /** Output format the model has to produce. With JSON mode (`json_object`), also ask for JSON in a message, or the output may be endless whitespace. */
  response_format?: AssistantsApiResponseFormat | null | undefined
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
  /** Whether the exchange is kept at the API for later review, evaluation or distillation. Default: `false`. */
  store?: boolean | null | undefined
  /** Has the request and the answer classified for harm in the same call. Null does not. */
  moderation?: ModerationParam | null | undefined
  /** Whether to send the reply in chunks as it is generated, as server-sent events that end with `data: [DONE]`. Default: `false`. */
  stream?: boolean | null | undefined
  /** One or several strings that end generation as soon as the model produces one of them. */
  stop?: StopConfiguration | undefined
  /** Map of token ID to a bias added to that token's logit before sampling: `-100` effectively bans it, `100` forces it. */
  logit_bias?: Record<string, number> | null | undefined
  /** Whether to return the log probability of every output token, in the `logprobs` of each choice. Default: `false`. */
  logprobs?: boolean | null | undefined
  /**
   * Token budget for the reply; together with the input it has to fit the model's context window.
   * @deprecated
   */
  max_tokens?: number | null | undefined
  /** How many alternative replies to generate; you pay for the tokens of all of them. From 1 to 128. Default: `1`. */
  n?: number | null | undefined
  /** Text that will mostly return in the answer, which then comes faster. Null predicts nothing. */
  prediction?: PredictionContent | null | undefined
  /**
   * Seed for best-effort repeatable sampling across identical requests. Watch `system_fingerprint` for backend changes that alter results.
   * @deprecated
   */
  seed?: number | null | undefined
  /** Settings for streaming, valid only with `stream: true`. */
  stream_options?: ChatCompletionStreamOptions | undefined
  /** Functions the model may call, each wrapped as a tool. */
  tools?: (ChatCompletionTool | CustomToolChatCompletions)[] | null | undefined
  /** How freely the model uses tools. Absence means `auto` if `tools` are given, else `none`. */
  tool_choice?: ChatCompletionToolChoiceOption | null | undefined
  /** Whether the model may ask for several tool calls at once. Default: `true`. */
  parallel_tool_calls?: ParallelToolCalls | undefined
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
}

/** Exact: only unknown fields pass. */
export const CreateChatCompletionRequestSchema: v.GenericSchema<CreateChatCompletionRequest> = onlyObject(
  v.looseObject({
    metadata: v.optional(MetadataExact),
    top_logprobs: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20))),
    temperature: v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(2))),
    top_p: v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    user: v.optional(v.string()),
    safety_identifier: v.nullish(v.pipe(v.string(), v.maxLength(64))),
    prompt_cache_key: v.nullish(v.string()),
    prompt_cache_retention: v.nullish(v.picklist(['in_memory', '24h'])),
    prompt_cache_options: v.optional(PromptCacheOptionsParamSchema),
    messages: v.pipe(v.array(ChatCompletionRequestMessageSchema), v.minLength(1)),
    model: ModelIdsSharedSchema,
    service_tier: v.optional(ServiceTierExact),
    modalities: v.optional(ResponseModalitiesSchema),
    verbosity: v.optional(VerbosityExact),
    reasoning_effort: v.optional(ReasoningEffortExact),
    max_completion_tokens: v.nullish(v.pipe(v.number(), v.integer())),
    frequency_penalty: v.nullish(v.pipe(v.number(), v.minValue(-2), v.maxValue(2))),
    presence_penalty: v.nullish(v.pipe(v.number(), v.minValue(-2), v.maxValue(2))),
    web_search_options: v.optional(
      onlyObject(
        v.looseObject({
          user_location: v.nullish(
            onlyObject(v.looseObject({ type: v.literal('approximate'), approximate: WebSearchLocationSchema })),
          ),
          search_context_size: v.optional(WebSearchContextSizeSchema),
        }),
      ),
    ),
    response_format: v.nullish(AssistantsApiResponseFormatExact),
    audio: v.nullish(
      onlyObject(
        v.looseObject({
          voice: VoiceIdsOrCustomVoiceSchema,
          format: v.picklist(['wav', 'aac', 'mp3', 'flac', 'opus', 'pcm16']),
        }),
      ),
    ),
    store: v.nullish(v.boolean()),
    moderation: v.nullish(ModerationParamSchema),
    stream: v.nullish(v.boolean()),
    stop: v.optional(StopConfigurationSchema),
    logit_bias: v.nullish(onlyObject(v.record(v.string(), v.pipe(v.number(), v.integer())))),
    logprobs: v.nullish(v.boolean()),
    max_tokens: v.nullish(v.pipe(v.number(), v.integer())),
    n: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(128))),
    prediction: v.nullish(PredictionContentSchema),
    seed: v.nullish(v.pipe(v.number(), v.safeInteger())),
    stream_options: v.optional(ChatCompletionStreamOptionsSchema),
    tools: v.nullish(
      v.array(variant('type', { function: ChatCompletionToolExact, custom: CustomToolChatCompletionsSchema })),
    ),
    tool_choice: v.nullish(ChatCompletionToolChoiceOptionSchema),
    parallel_tool_calls: v.optional(ParallelToolCallsExact),
    function_call: v.optional(
      union({ string: v.picklist(['none', 'auto']), object: ChatCompletionFunctionCallOptionSchema }),
    ),
    functions: v.optional(v.pipe(v.array(ChatCompletionFunctionsSchema), v.minLength(1), v.maxLength(128))),
  }),
)
