// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { EvalApiError } from './EvalApiError.ts'
import type { EvalRunOutputItemResult } from './EvalRunOutputItemResult.ts'
import { EvalRunOutputItemShape } from './shapes/EvalRunOutputItem.ts'

/** What a run found of one item. */
export interface EvalRunOutputItem {
  /** Always `eval.run.output_item`. */
  object: 'eval.run.output_item'
  /** Identifier under which the API keeps it. */
  id: string
  /** Identifier of the run. */
  run_id: string
  /** Identifier of the evaluation. */
  eval_id: string
  /** Creation time, in Unix seconds. */
  created_at: number
  /** Whether the item passed. */
  status: string
  /** Number of the item in the data source. */
  datasource_item_id: number
  /** The item of the data source that was evaluated. */
  datasource_item: Record<string, unknown>
  /** What each grader said. */
  results: EvalRunOutputItemResult[]
  /** The model's answer that was evaluated. */
  sample: {
    /** The messages that are given. */
    input: {
      /** Who speaks. */
      role: string
      /** What is said, as text. */
      content: string
    }[]
    /** What came out, in order. */
    output: {
      /** Who speaks. */
      role?: string | undefined
      /** What is said, as text. */
      content?: string | undefined
    }[]
    /** Why the model stopped. */
    finish_reason: string
    /** Name of the model. */
    model: string
    /** The tokens that the call is billed for. */
    usage: {
      /** Tokens of input and output together. */
      total_tokens: number
      /** Tokens the model generated. */
      completion_tokens: number
      /** Tokens in the input prompt. */
      prompt_tokens: number
      /** Tokens that were read from the cache, which cost less. */
      cached_tokens: number
    }
    /** Why there is no answer. Null where there is one. */
    error: EvalApiError | null
    /** Sampling randomness: low values give focused, repeatable output, high values more varied output. Adjust this or `top_p`, not both. */
    temperature: number | null
    /** The most tokens that an answer may take, hidden reasoning included. */
    max_completion_tokens?: number | null | undefined
    /** Nucleus sampling cutoff: `0.1` keeps just the likeliest tokens that together hold 10% of the probability. Adjust this or `temperature`, not both. */
    top_p: number | null
    /** Seed for best-effort repeatable sampling. */
    seed?: number | null | undefined
  }
}

/** Open: what the API adds passes. */
export const EvalRunOutputItemSchema: GenericSchema<EvalRunOutputItem> = openSchema(EvalRunOutputItemShape)
