// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { InputItem } from './InputItem.ts'
import type { Metadata } from './Metadata.ts'
import type { ModelIdsResponses } from './ModelIdsResponses.ts'
import type { Moderation } from './Moderation.ts'
import type { OutputItem } from './OutputItem.ts'
import type { Prompt } from './Prompt.ts'
import type { PromptCacheOptions } from './PromptCacheOptions.ts'
import type { Reasoning } from './Reasoning.ts'
import type { ResponseConversation } from './ResponseConversation.ts'
import type { ResponseError } from './ResponseError.ts'
import type { ResponseTextParam } from './ResponseTextParam.ts'
import type { ResponseUsage } from './ResponseUsage.ts'
import type { ServiceTierResponses } from './ServiceTierResponses.ts'
import { ResponseObjectShape } from './shapes/ResponseObject.ts'
import type { ToolChoiceParam } from './ToolChoiceParam.ts'
import type { ToolsArray } from './ToolsArray.ts'

/** What the model made of the input, and how it was made. */
export interface ResponseObject {
  /** Tags of your own that are kept with an object, text to text. Null means none. */
  metadata: Metadata
  /** How many of the likeliest tokens to report at every position. From 0 to 20. */
  top_logprobs?: number | null | undefined
  /** Sampling randomness: low values give focused, repeatable output, high values more varied output. Adjust this or `top_p`, not both. From 0 to 2. Default: `1`. */
  temperature: number | null
  /** Nucleus sampling cutoff: `0.1` keeps just the likeliest tokens that together hold 10% of the probability. Adjust this or `temperature`, not both. From 0 to 1. Default: `1`. */
  top_p: number | null
  /**
   * Stable identifier of your end user. For new programs there are `safety_identifier` and `prompt_cache_key`.
   * @deprecated
   */
  user?: string | null | undefined
  /** A stable name of your end user that reveals nothing, such as a hash, for tracing abuse. At most 64 characters. */
  safety_identifier?: string | null | undefined
  /** A name that requests with a common prefix share, which makes cache hits likelier. */
  prompt_cache_key?: string | null | undefined
  /**
   * How long cached prefixes last, in memory only or up to a day. Newer models take `prompt_cache_options`.
   * @deprecated
   */
  prompt_cache_retention?: 'in_memory' | '24h' | (string & {}) | null | undefined
  /** Identifier of the response that this one goes on from. */
  previous_response_id?: string | null | undefined
  /** Name of the model that answered. */
  model: ModelIdsResponses
  /** Whether the response is made in the background. Default: `false`. */
  background?: boolean | null | undefined
  /** The most calls of built-in tools, all tools together. Further ones are ignored. */
  max_tool_calls?: number | null | undefined
  /** How the answer's text is shaped. */
  text?: ResponseTextParam | undefined
  /** Tools that the model may call. */
  tools: ToolsArray
  /** Whether the model calls tools, and which. */
  tool_choice: ToolChoiceParam
  /** A stored prompt and the values of its variables. */
  prompt?: Prompt | undefined
  /** The class of processing, which decides speed and price. An answer names the class that it was made in. Default: `auto`. */
  service_tier?: ServiceTierResponses | undefined
  /** What happens when the input does not fit the model, an error (`disabled`) or the loss of its oldest items (`auto`). Default: `disabled`. */
  truncation?: 'auto' | 'disabled' | (string & {}) | null | undefined
  /** Identifier of the response. */
  id: string
  /** Always `response`. */
  object: 'response'
  /** How far the response has come: `queued`, `in_progress`, or ended as `completed`, `failed`, `incomplete` or `cancelled`. */
  status?: 'completed' | 'failed' | 'in_progress' | 'cancelled' | 'queued' | 'incomplete' | (string & {}) | undefined
  /** Creation time, in Unix seconds. */
  created_at: number
  /** When it was completed, in Unix seconds. Null or absent until then. */
  completed_at?: number | null | undefined
  /** Why the response failed. Null when it did not. */
  error?: ResponseError | undefined
  /** Why the response was cut short. Null when it was not. */
  incomplete_details?:
    | {
        /** What cut the response short, its limit of tokens or a content filter. */
        reason?: 'max_output_tokens' | 'content_filter' | (string & {}) | undefined
      }
    | null
    | undefined
  /** What the model made, in order, its thoughts and calls among its messages. */
  output: OutputItem[]
  /** How the model thought, and what of it is told. */
  reasoning?: Reasoning | null | undefined
  /** System instructions that the model was given, as text or as items. Null if none. */
  instructions: string | InputItem[] | null
  /** All text of the output, which SDKs put together; the API does not send it. */
  output_text?: string | null | undefined
  /** Tokens that a response is billed for. */
  usage?: ResponseUsage | null | undefined
  /** How the prompt was cached. */
  prompt_cache_options?: PromptCacheOptions | undefined
  /** Verdicts on the request and on the answer. Null unless they were asked for. */
  moderation?: Moderation | null | undefined
  /** Whether the model may ask for several tool calls at once. Default: `true`. */
  parallel_tool_calls: boolean
  /** The conversation that the response belongs to. Null if none. */
  conversation?: ResponseConversation | null | undefined
  /** The most tokens that the model may generate, hidden reasoning included. */
  max_output_tokens?: number | null | undefined
}

/** Open: what the API adds passes. */
export const ResponseObjectSchema: GenericSchema<ResponseObject> = openSchema(ResponseObjectShape)
