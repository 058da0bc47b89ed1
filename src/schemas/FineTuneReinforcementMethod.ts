// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { object, optional, tagged } from '../core/open.ts'
import {
  type FineTuneReinforcementHyperparameters,
  FineTuneReinforcementHyperparametersSchema,
} from './FineTuneReinforcementHyperparameters.ts'
import { type GraderMulti, GraderMultiSchema } from './GraderMulti.ts'
import { type GraderPython, GraderPythonSchema } from './GraderPython.ts'
import { type GraderScoreModel, GraderScoreModelSchema } from './GraderScoreModel.ts'
import { type GraderStringCheck, GraderStringCheckSchema } from './GraderStringCheck.ts'
import { type GraderTextSimilarity, GraderTextSimilaritySchema } from './GraderTextSimilarity.ts'

/** Settings for learning from a grader's marks. */
export interface FineTuneReinforcementMethod {
  /** What gives each answer its mark during the training. */
  grader: GraderStringCheck | GraderTextSimilarity | GraderPython | GraderScoreModel | GraderMulti
  /** Numbers that steer the training. The API chooses those that are absent. */
  hyperparameters?: FineTuneReinforcementHyperparameters | undefined
}

/** Checks {@link FineTuneReinforcementMethod}; open to what the API adds. */
export const FineTuneReinforcementMethodSchema: GenericSchema<FineTuneReinforcementMethod> = object({
  grader: tagged('type', {
    string_check: GraderStringCheckSchema,
    text_similarity: GraderTextSimilaritySchema,
    python: GraderPythonSchema,
    score_model: GraderScoreModelSchema,
    multi: GraderMultiSchema,
  }),
  hyperparameters: optional(FineTuneReinforcementHyperparametersSchema),
})
