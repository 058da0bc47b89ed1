// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { EvalGraderScoreModel } from '../EvalGraderScoreModel.ts'
import { EvalItemExact } from './EvalItem.ts'
import { ReasoningEffortExact } from './ReasoningEffort.ts'

/** Checks {@link EvalGraderScoreModel} exactly, where a request holds it. */
export const EvalGraderScoreModelExact: v.GenericSchema<EvalGraderScoreModel> = onlyObject(
  v.looseObject({
    type: v.literal('score_model'),
    name: v.string(),
    model: v.string(),
    sampling_params: v.optional(
      onlyObject(
        v.looseObject({
          seed: v.nullish(v.pipe(v.number(), v.integer())),
          top_p: v.nullish(v.number()),
          temperature: v.nullish(v.number()),
          max_completions_tokens: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1))),
          reasoning_effort: v.optional(ReasoningEffortExact),
        }),
      ),
    ),
    input: v.array(EvalItemExact),
    range: v.optional(v.array(v.number())),
    pass_threshold: v.optional(v.number()),
  }),
)
