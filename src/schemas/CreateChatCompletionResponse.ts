// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ChatCompletionModeration } from './ChatCompletionModeration.ts'
import type { ChatCompletionResponseMessage } from './ChatCompletionResponseMessage.ts'
import type { ChatCompletionTokenLogprob } from './ChatCompletionTokenLogprob.ts'
import type { CompletionUsage } from './CompletionUsage.ts'
import type { Metadata } from './Metadata.ts'
import type { ServiceTier } from './ServiceTier.ts'
import { CreateChatCompletionResponseShape } from './shapes/CreateChatCompletionResponse.ts'

/** The result of a chat completion request. */
export interface CreateChatCompletionResponse {
  /** Identifier of the chat completion. */
  id: string
  /** Generated alternatives, one for each of the `n` requested. */
  choices: {
    /** Why generation ended: `stop` is a natural end or stop sequence, `length` the token limit, `content_filter` filtered content, `tool_calls` or `function_call` a call. */
    finish_reason: 'stop' | 'length' | 'tool_calls' | 'content_filter' | 'function_call' | (string & {}) | null
    /** Zero-based position of this choice among the choices. */
    index: number
    /** The reply generated for this choice. */
    message: ChatCompletionResponseMessage
    /** Token log probabilities of the choice, or `null` if not requested. */
    logprobs?:
      | {
          /** Log probability details for each token of the message content. */
          content?: ChatCompletionTokenLogprob[] | null | undefined
          /** Each token of the refusal with its log probability. Null when the model does not refuse. */
          refusal?: ChatCompletionTokenLogprob[] | null | undefined
        }
      | null
      | undefined
  }[]
  /** Creation time, in Unix seconds. */
  created: number
  /** Model that produced the completion. */
  model: string
  /** The tags that the request gave. Absent where it gave none. */
  metadata?: Metadata | undefined
  /** The class of processing that was used, which may differ from the one asked for. Default: `auto`. */
  service_tier?: ServiceTier | undefined
  /**
   * Fingerprint of the backend configuration; a change explains differing results under one `seed`.
   * @deprecated
   */
  system_fingerprint?: string | null | undefined
  /** Always `chat.completion`. */
  object: 'chat.completion'
  /** Token counts of the request. */
  usage?: CompletionUsage | null | undefined
  /** What moderation made of the exchange. Null or absent unless the request asked for it. */
  moderation?: ChatCompletionModeration | null | undefined
}

/** Open: what the API adds passes. */
export const CreateChatCompletionResponseSchema: GenericSchema<CreateChatCompletionResponse> = openSchema(
  CreateChatCompletionResponseShape,
)
