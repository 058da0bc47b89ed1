// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { EvalItem } from './EvalItem.ts'
import type { ReasoningEffort } from './ReasoningEffort.ts'
import { EvalGraderScoreModelShape } from './shapes/EvalGraderScoreModel.ts'

/** Has a model mark each answer. */
export interface EvalGraderScoreModel {
  /** Always `score_model`. */
  type: 'score_model'
  /** The name that it goes by. */
  name: string
  /** Name of the model. */
  model: string
  /** How the grading model is sampled. The API chooses what is absent. */
  sampling_params?:
    | {
        /** Seed for best-effort repeatable sampling. */
        seed?: number | null | undefined
        /** Nucleus sampling cutoff: `0.1` keeps just the likeliest tokens that together hold 10% of the probability. Adjust this or `temperature`, not both. Default: `1`. */
        top_p?: number | null | undefined
        /** Sampling randomness: low values give focused, repeatable output, high values more varied output. Adjust this or `top_p`, not both. */
        temperature?: number | null | undefined
        /** The most tokens that a verdict may take. Null sets no limit. At least 1. */
        max_completions_tokens?: number | null | undefined
        /** How much a reasoning model thinks before it answers. Less is faster and cheaper; models differ in the levels they know. Default: `medium`. */
        reasoning_effort?: ReasoningEffort | undefined
      }
    | undefined
  /** The messages that the grading model reads. They may hold templates. */
  input: EvalItem[]
  /** The lowest and the highest mark, in this order. */
  range?: number[] | undefined
  /** The mark from which an answer passes. */
  pass_threshold?: number | undefined
}

/** Open: what the API adds passes. */
export const EvalGraderScoreModelSchema: GenericSchema<EvalGraderScoreModel> = openSchema(EvalGraderScoreModelShape)
