// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { CompletionUsageShape } from './shapes/CompletionUsage.ts'

/** Token counts of the request. */
export interface CompletionUsage {
  /** Tokens the model generated. Default: `0`. */
  completion_tokens: number
  /** Tokens in the input prompt. Default: `0`. */
  prompt_tokens: number
  /** Sum of prompt and completion tokens. Default: `0`. */
  total_tokens: number
  /** What the answer's tokens were spent on. Null or absent on hosts that do not split them. */
  completion_tokens_details?:
    | {
        /** Predicted tokens that did appear in the answer. Default: `0`. */
        accepted_prediction_tokens?: number | null | undefined
        /** Tokens of the answer that were speech. Default: `0`. */
        audio_tokens?: number | null | undefined
        /** Tokens that the model spent on thinking, which the answer does not show. Default: `0`. */
        reasoning_tokens?: number | null | undefined
        /** Tokens of the answer that were text. */
        text_tokens?: number | null | undefined
        /** Predicted tokens that did not appear in the answer. They are billed all the same. Default: `0`. */
        rejected_prediction_tokens?: number | null | undefined
      }
    | null
    | undefined
  /** What the prompt's tokens were made of. Null or absent on hosts that do not split them. */
  prompt_tokens_details?:
    | {
        /** Tokens of the prompt that were sound. Default: `0`. */
        audio_tokens?: number | null | undefined
        /** Tokens of the prompt that were read from the cache, which cost less. Default: `0`. */
        cached_tokens?: number | null | undefined
        /** Tokens of the prompt that were text. */
        text_tokens?: number | null | undefined
        /** Tokens of the prompt that were images. */
        image_tokens?: number | null | undefined
        /** Tokens of the prompt that were written to the cache for later calls. Default: `0`. */
        cache_write_tokens?: number | null | undefined
      }
    | null
    | undefined
}

/** Open: what the API adds passes. */
export const CompletionUsageSchema: GenericSchema<CompletionUsage> = openSchema(CompletionUsageShape)
