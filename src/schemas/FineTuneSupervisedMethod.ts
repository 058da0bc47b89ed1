// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { FineTuneSupervisedHyperparameters } from './FineTuneSupervisedHyperparameters.ts'
import { FineTuneSupervisedMethodShape } from './shapes/FineTuneSupervisedMethod.ts'

/** Settings for learning from example conversations. */
export interface FineTuneSupervisedMethod {
  /** Numbers that steer the training. The API chooses those that are absent. */
  hyperparameters?: FineTuneSupervisedHyperparameters | undefined
}

/** Open: what the API adds passes. */
export const FineTuneSupervisedMethodSchema: GenericSchema<FineTuneSupervisedMethod> =
  openSchema(FineTuneSupervisedMethodShape)
