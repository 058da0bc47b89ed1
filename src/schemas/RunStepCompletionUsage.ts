// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RunStepCompletionUsageShape } from './shapes/RunStepCompletionUsage.ts'

/** Tokens a run step consumed; `null` while the step is `in_progress`. */
export type RunStepCompletionUsage = {
  /** Tokens generated during the run step. */
  completion_tokens: number
  /** Prompt tokens read during the run step. */
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
export const RunStepCompletionUsageSchema: GenericSchema<RunStepCompletionUsage> =
  openSchema(RunStepCompletionUsageShape)
