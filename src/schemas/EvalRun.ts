// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { CreateEvalCompletionsRunDataSource } from './CreateEvalCompletionsRunDataSource.ts'
import type { CreateEvalJsonlRunDataSource } from './CreateEvalJsonlRunDataSource.ts'
import type { CreateEvalResponsesRunDataSource } from './CreateEvalResponsesRunDataSource.ts'
import type { EvalApiError } from './EvalApiError.ts'
import type { Metadata } from './Metadata.ts'
import { EvalRunShape } from './shapes/EvalRun.ts'

/** One run of an evaluation. */
export interface EvalRun {
  /** Always `eval.run`. */
  object: 'eval.run'
  /** Identifier of the run. */
  id: string
  /** Identifier of the evaluation. */
  eval_id: string
  /** How far the run has come. */
  status: string
  /** Name of the model that is evaluated. */
  model: string
  /** The name that it goes by. */
  name: string
  /** Creation time, in Unix seconds. */
  created_at: number
  /** Where the run's results are shown. */
  report_url: string
  /** How many items passed, failed or ended in an error. */
  result_counts: {
    /** How many there are altogether. */
    total: number
    /** How many items ended in an error. */
    errored: number
    /** How many failed. */
    failed: number
    /** How many passed. */
    passed: number
  } | null
  /** Tokens that the run used, by model. */
  per_model_usage:
    | {
        /** Which model it is. */
        model_name: string
        /** How often the model was called. */
        invocation_count: number
        /** Tokens in the input prompt. */
        prompt_tokens: number
        /** Tokens the model generated. */
        completion_tokens: number
        /** Tokens of input and output together. */
        total_tokens: number
        /** Tokens that were read from the cache, which cost less. */
        cached_tokens: number
      }[]
    | null
  /** How many items passed each of the criteria. */
  per_testing_criteria_results:
    | {
        /** Name of the grader. */
        testing_criteria: string
        /** How many passed. */
        passed: number
        /** How many failed. */
        failed: number
      }[]
    | null
  /** What the run evaluates, and how answers are made where they are not there yet. */
  data_source: CreateEvalJsonlRunDataSource | CreateEvalCompletionsRunDataSource | CreateEvalResponsesRunDataSource
  /** Tags of your own that are kept with an object, text to text. Null means none. */
  metadata: Metadata
  /** Why the run failed. */
  error: EvalApiError | null
}

/** Open: what the API adds passes. */
export const EvalRunSchema: GenericSchema<EvalRun> = openSchema(EvalRunShape)
