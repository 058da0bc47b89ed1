// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { FineTuneReinforcementHyperparameters } from './FineTuneReinforcementHyperparameters.ts'
import type { GraderMulti } from './GraderMulti.ts'
import type { GraderPython } from './GraderPython.ts'
import type { GraderScoreModel } from './GraderScoreModel.ts'
import type { GraderStringCheck } from './GraderStringCheck.ts'
import type { GraderTextSimilarity } from './GraderTextSimilarity.ts'
import { FineTuneReinforcementMethodShape } from './shapes/FineTuneReinforcementMethod.ts'

/** Settings for learning from a grader's marks. */
export interface FineTuneReinforcementMethod {
  /** What gives each answer its mark during the training. */
  grader: GraderStringCheck | GraderTextSimilarity | GraderPython | GraderScoreModel | GraderMulti
  /** Numbers that steer the training. The API chooses those that are absent. */
  hyperparameters?: FineTuneReinforcementHyperparameters | undefined
}

/** Open: what the API adds passes. */
export const FineTuneReinforcementMethodSchema: GenericSchema<FineTuneReinforcementMethod> = openSchema(
  FineTuneReinforcementMethodShape,
)
