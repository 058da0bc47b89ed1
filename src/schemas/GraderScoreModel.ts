// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { EvalItem } from './EvalItem.ts'
import type { ReasoningEffort } from './ReasoningEffort.ts'
import { GraderScoreModelShape } from './shapes/GraderScoreModel.ts'

/** Has a model mark the answer with a number. */
export interface GraderScoreModel {
  /** The kind of grader, always `score_model`. */
  type: 'score_model'
  /** What the grader is called in results and formulas. */
  name: string
  /** The model that gives the mark. */
  model: string
  /** How the grading model is sampled. The API chooses what is absent. */
  sampling_params?:
    | {
        /** Makes marks repeatable as far as possible. Null draws anew each time. */
        seed?: number | null | undefined
        /** Share of probability that tokens are drawn from. Null keeps the usual one. Default: `1`. */
        top_p?: number | null | undefined
        /** How freely the grading model draws its tokens. Null keeps the usual one. */
        temperature?: number | null | undefined
        /** The most tokens that a verdict may take. Null sets no limit. At least 1. */
        max_completions_tokens?: number | null | undefined
        /** How hard the grading model thinks, if it is one that reasons. Default: `medium`. */
        reasoning_effort?: ReasoningEffort | undefined
      }
    | undefined
  /** The messages that the grading model reads. They may hold templates. */
  input: EvalItem[]
  /** The lowest and the highest mark, in this order. */
  range?: number[] | undefined
}

/** Open: what the API adds passes. */
export const GraderScoreModelSchema: GenericSchema<GraderScoreModel> = openSchema(GraderScoreModelShape)
