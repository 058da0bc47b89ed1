// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RunCompletionUsageShape } from './shapes/RunCompletionUsage.ts'

/** Tokens a run consumed; `null` until the run reaches a final state. */
export type RunCompletionUsage = {
  /** Tokens generated during the run. */
  completion_tokens: number
  /** Prompt tokens read during the run. */
  prompt_tokens: number
  /** Sum of prompt and completion tokens. */
  total_tokens: number
  /** What the prompt's tokens were made of. */
  prompt_token_details?:
    | {
        /** Tokens that were read from the cache, which cost less. */
        cached_tokens?: number | undefined
      }
    | undefined
  /** What the answer's tokens were spent on. */
  completion_tokens_details?:
    | {
        /** Tokens that the model spent on thinking, which the answer does not show. */
        reasoning_tokens?: number | undefined
      }
    | undefined
} | null

/** Open: what the API adds passes. */
export const RunCompletionUsageSchema: GenericSchema<RunCompletionUsage> = openSchema(RunCompletionUsageShape)
