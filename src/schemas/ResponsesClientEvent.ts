// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { type ContextManagementParam, ContextManagementParamSchema } from './ContextManagementParam.ts'
import { type ConversationParam, ConversationParamSchema } from './ConversationParam.ts'
import { MetadataExact } from './exact/Metadata.ts'
import { ModelIdsResponsesExact } from './exact/ModelIdsResponses.ts'
import { PromptExact } from './exact/Prompt.ts'
import { ReasoningExact } from './exact/Reasoning.ts'
import { ResponseTextParamExact } from './exact/ResponseTextParam.ts'
import { ServiceTierResponsesExact } from './exact/ServiceTierResponses.ts'
import { ToolChoiceParamExact } from './exact/ToolChoiceParam.ts'
import { ToolsArrayExact } from './exact/ToolsArray.ts'
import { type IncludeEnum, IncludeEnumSchema } from './IncludeEnum.ts'
import { type InputParam, InputParamSchema } from './InputParam.ts'
import type { Metadata } from './Metadata.ts'
import type { ModelIdsResponses } from './ModelIdsResponses.ts'
import { type ModerationParam, ModerationParamSchema } from './ModerationParam.ts'
import type { Prompt } from './Prompt.ts'
import { type PromptCacheOptionsParam, PromptCacheOptionsParamSchema } from './PromptCacheOptionsParam.ts'
import type { Reasoning } from './Reasoning.ts'
import { type ResponseStreamOptions, ResponseStreamOptionsSchema } from './ResponseStreamOptions.ts'
import type { ResponseTextParam } from './ResponseTextParam.ts'
import type { ServiceTierResponses } from './ServiceTierResponses.ts'
import type { ToolChoiceParam } from './ToolChoiceParam.ts'
import type { ToolsArray } from './ToolsArray.ts'

/** What you send through a socket of responses, told apart by `type`. */
export interface ResponsesClientEvent {
  /** Always `response.create`. */
  type: 'response.create'
  /** Tells apart the responses that share a socket, by a name of your own. From 1 to 256 characters. */
  stream_id?: string | undefined
  /** Tags of your own that are kept with an object, text to text. Null means none. */
  metadata?: Metadata | undefined
  /** How many of the likeliest tokens to report at every position. From 0 to 20. */
  top_logprobs?: number | undefined
  /** Sampling randomness: low values give focused, repeatable output, high values more varied output. Adjust this or `top_p`, not both. From 0 to 2. Default: `1`. */
  temperature?: number | null | undefined
  /** Nucleus sampling cutoff: `0.1` keeps just the likeliest tokens that together hold 10% of the probability. Adjust this or `temperature`, not both. From 0 to 1. Default: `1`. */
  top_p?: number | null | undefined
  /**
   * Stable identifier of your end user. For new programs there are `safety_identifier` and `prompt_cache_key`.
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
  /** Settings for the cache of prompt prefixes. */
  prompt_cache_options?: PromptCacheOptionsParam | undefined
  /** Identifier of the response that this one goes on from. */
  previous_response_id?: string | null | undefined
  /** Names of models that make responses. */
  model?: ModelIdsResponses | undefined
  /** Whether the response is made in the background, to be fetched later. Default: `false`. */
  background?: boolean | null | undefined
  /** The most calls of built-in tools, all tools together. Further ones are ignored. */
  max_tool_calls?: number | null | undefined
  /** How the answer's text is shaped. */
  text?: ResponseTextParam | undefined
  /** Tools that the model may call. */
  tools?: ToolsArray | undefined
  /** Whether the model calls tools, and which. */
  tool_choice?: ToolChoiceParam | undefined
  /** A stored prompt and the values of its variables. */
  prompt?: Prompt | undefined
  /** The class of processing, which decides speed and price. An answer names the class that it was made in. Default: `auto`. */
  service_tier?: ServiceTierResponses | undefined
  /**
   * What happens when the input does not fit the model, an error (`disabled`) or the loss of its oldest items (`auto`). Default: `disabled`.
   * @deprecated
   */
  truncation?: 'auto' | 'disabled' | (string & {}) | null | undefined
  /** How a reasoning model thinks, and what of it is told. */
  reasoning?: Reasoning | null | undefined
  /** What the model is given, as one text or as items. */
  input?: InputParam | undefined
  /** Further fields to send, which are left out otherwise. */
  include?: IncludeEnum[] | null | undefined
  /** Whether the model may ask for several tool calls at once. Default: `true`. */
  parallel_tool_calls?: boolean | null | undefined
  /** Whether it is kept for later retrieval. Default: `true`. */
  store?: boolean | null | undefined
  /** System instructions that steer how the model behaves. */
  instructions?: string | null | undefined
  /** Asks for the request and the answer to be classified as by the moderations operation. */
  moderation?: ModerationParam | null | undefined
  /** Whether the answer is streamed as server-sent events. Default: `false`. */
  stream?: boolean | null | undefined
  /** How a response is streamed. */
  stream_options?: ResponseStreamOptions | undefined
  /** A conversation, by its id alone or in an object. */
  conversation?: ConversationParam | null | undefined
  /** What is done as the context grows long. At least 1 item. */
  context_management?: ContextManagementParam[] | null | undefined
  /** The most tokens that the model may generate, hidden reasoning included. At least 16. */
  max_output_tokens?: number | null | undefined
}

/** Exact: only unknown fields pass. */
export const ResponsesClientEventSchema: v.GenericSchema<ResponsesClientEvent> = onlyObject(
  v.looseObject({
    type: v.literal('response.create'),
    stream_id: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(256))),
    metadata: v.optional(MetadataExact),
    top_logprobs: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20))),
    temperature: v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(2))),
    top_p: v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    user: v.optional(v.string()),
    safety_identifier: v.nullish(v.pipe(v.string(), v.maxLength(64))),
    prompt_cache_key: v.nullish(v.string()),
    prompt_cache_retention: v.nullish(v.picklist(['in_memory', '24h'])),
    prompt_cache_options: v.optional(PromptCacheOptionsParamSchema),
    previous_response_id: v.nullish(v.string()),
    model: v.optional(ModelIdsResponsesExact),
    background: v.nullish(v.boolean()),
    max_tool_calls: v.nullish(v.pipe(v.number(), v.integer())),
    text: v.optional(ResponseTextParamExact),
    tools: v.optional(ToolsArrayExact),
    tool_choice: v.optional(ToolChoiceParamExact),
    prompt: v.optional(PromptExact),
    service_tier: v.optional(ServiceTierResponsesExact),
    truncation: v.nullish(v.picklist(['auto', 'disabled'])),
    reasoning: v.nullish(ReasoningExact),
    input: v.optional(InputParamSchema),
    include: v.nullish(v.array(IncludeEnumSchema)),
    parallel_tool_calls: v.nullish(v.boolean()),
    store: v.nullish(v.boolean()),
    instructions: v.nullish(v.string()),
    moderation: v.nullish(ModerationParamSchema),
    stream: v.nullish(v.boolean()),
    stream_options: v.optional(ResponseStreamOptionsSchema),
    conversation: v.nullish(ConversationParamSchema),
    context_management: v.nullish(v.pipe(v.array(ContextManagementParamSchema), v.minLength(1))),
    max_output_tokens: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(16))),
  }),
)
