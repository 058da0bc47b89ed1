// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { variant } from '../../core/variant.ts'
import type { FineTuneReinforcementMethod } from '../FineTuneReinforcementMethod.ts'
import { FineTuneReinforcementHyperparametersExact } from './FineTuneReinforcementHyperparameters.ts'
import { GraderMultiExact } from './GraderMulti.ts'
import { GraderPythonExact } from './GraderPython.ts'
import { GraderScoreModelExact } from './GraderScoreModel.ts'
import { GraderStringCheckExact } from './GraderStringCheck.ts'
import { GraderTextSimilarityExact } from './GraderTextSimilarity.ts'

/** Checks {@link FineTuneReinforcementMethod} exactly, where a request holds it. */
export const FineTuneReinforcementMethodExact: v.GenericSchema<FineTuneReinforcementMethod> = onlyObject(
  v.looseObject({
    grader: variant('type', {
      string_check: GraderStringCheckExact,
      text_similarity: GraderTextSimilarityExact,
      python: GraderPythonExact,
      score_model: GraderScoreModelExact,
      multi: GraderMultiExact,
    }),
    hyperparameters: v.optional(FineTuneReinforcementHyperparametersExact),
  }),
)
