// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { CreateCompletionResponseShape } from './shapes/CreateCompletionResponse.ts'

/** The result of a text completion request; streamed chunks have this same shape. */
export interface CreateCompletionResponse {
  /** Identifier of the text completion. */
  id: string
  /** Completions generated for the prompt or prompts. */
  choices: {
    /** Why generation ended: `stop` is a natural end or stop sequence, `length` the token limit, `content_filter` filtered content. */
    finish_reason: 'stop' | 'length' | 'content_filter' | (string & {}) | null
    /** Zero-based position of this choice among the choices. */
    index: number
    /** Token log probabilities of the choice, or `null` if not requested. */
    logprobs?:
      | {
          /** Character offset at which each token starts, parallel to `tokens`. */
          text_offset?: number[] | undefined
          /** Log probability of each token, parallel to `tokens`. */
          token_logprobs?: (number | null)[] | undefined
          /** The tokens of the text, in order. */
          tokens?: string[] | undefined
          /** For each position, a map from the likeliest tokens to their log probabilities. */
          top_logprobs?: (Record<string, number> | null)[] | null | undefined
        }
      | null
      | undefined
    /** Generated text of the choice. */
    text?: string | undefined
  }[]
  /** Creation time, in Unix seconds. */
  created: number
  /** Model that produced the completion. */
  model: string
  /** Fingerprint of the backend configuration; a change explains differing results under one `seed`. */
  system_fingerprint?: string | null | undefined
  /** Always `text_completion`. */
  object: 'text_completion'
  /** Tokens that the request used. */
  usage?:
    | {
        /** How many tokens were read, those of an echoed text included. */
        prompt_tokens: number
        /** Tokens written; absent when there are none. */
        completion_tokens?: number | undefined
        /** Tokens of prompt and completion together. */
        total_tokens: number
        /** What the prompt's tokens were made of. Null or absent on hosts that do not split them. */
        prompt_tokens_details?:
          | {
              /** Tokens of the prompt that were sound. */
              audio_tokens?: number | null | undefined
              /** Tokens of the prompt that were read from the cache, which cost less. */
              cached_tokens?: number | null | undefined
              /** Tokens of the prompt that were written to the cache for later calls. */
              cache_write_tokens?: number | null | undefined
              /** Tokens of the prompt that were text. */
              text_tokens?: number | null | undefined
              /** Tokens of the prompt that were images. */
              image_tokens?: number | null | undefined
            }
          | null
          | undefined
        /** What the answer's tokens were spent on. Null or absent on hosts that do not split them. */
        completion_tokens_details?:
          | {
              /** Predicted tokens that did appear in the answer. */
              accepted_prediction_tokens?: number | null | undefined
              /** Predicted tokens that did not appear in the answer. They are billed all the same. */
              rejected_prediction_tokens?: number | null | undefined
              /** Tokens of the answer that were speech. */
              audio_tokens?: number | null | undefined
              /** Tokens that the model spent on thinking, which the answer does not show. */
              reasoning_tokens?: number | null | undefined
              /** Tokens of the answer that were text. */
              text_tokens?: number | null | undefined
            }
          | null
          | undefined
      }
    | null
    | undefined
}

/** Open: what the API adds passes. */
export const CreateCompletionResponseSchema: GenericSchema<CreateCompletionResponse> =
  openSchema(CreateCompletionResponseShape)
