// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ChatCompletionModeration } from './ChatCompletionModeration.ts'
import type { ChatCompletionStreamResponseDelta } from './ChatCompletionStreamResponseDelta.ts'
import type { ChatCompletionTokenLogprob } from './ChatCompletionTokenLogprob.ts'
import type { CompletionUsage } from './CompletionUsage.ts'
import type { ServiceTier } from './ServiceTier.ts'
import { CreateChatCompletionStreamResponseShape } from './shapes/CreateChatCompletionStreamResponse.ts'

/** One chunk of a chat completion that is being streamed. */
export interface CreateChatCompletionStreamResponse {
  /** Identifier of the chat completion; identical in all chunks of a stream. */
  id: string
  /** Updates to the alternatives being generated; empty in the final chunk that carries `usage`. */
  choices: {
    /** What this chunk adds to the reply. */
    delta?: ChatCompletionStreamResponseDelta | null | undefined
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
    /** Why generation ended, `null` until then: `stop` is a natural end or stop sequence, `length` the token limit, `content_filter` filtered content, `tool_calls` or `function_call` a call. */
    finish_reason?:
      | 'stop'
      | 'length'
      | 'tool_calls'
      | 'content_filter'
      | 'function_call'
      | (string & {})
      | null
      | undefined
    /** Zero-based position of this choice among the choices. */
    index: number
  }[]
  /** Creation time, in Unix seconds; identical in all chunks of a stream. */
  created: number
  /** Model that produced the completion. */
  model: string
  /** Random characters that hide the chunk's length from eavesdroppers. Carries no meaning. */
  obfuscation?: string | undefined
  /** The class of processing that was used, which may differ from the one asked for. Default: `auto`. */
  service_tier?: ServiceTier | undefined
  /**
   * Fingerprint of the backend configuration; a change explains differing results under one `seed`.
   * @deprecated
   */
  system_fingerprint?: string | null | undefined
  /** Always `chat.completion.chunk`. */
  object: 'chat.completion.chunk'
  /** Token counts of the whole request, in the last chunk only and `null` in earlier ones. Absent unless requested by `stream_options.include_usage`. */
  usage?: CompletionUsage | null | undefined
  /** What moderation made of the exchange. Null or absent unless the request asked for it. */
  moderation?: ChatCompletionModeration | null | undefined
}

/** Open: what the API adds passes. */
export const CreateChatCompletionStreamResponseSchema: GenericSchema<CreateChatCompletionStreamResponse> = openSchema(
  CreateChatCompletionStreamResponseShape,
)
