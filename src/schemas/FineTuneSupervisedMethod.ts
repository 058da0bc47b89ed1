// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import {
  type FineTuneSupervisedHyperparameters,
  FineTuneSupervisedHyperparametersSchema,
} from './FineTuneSupervisedHyperparameters.ts'

/** Settings for learning from example conversations. */
export interface FineTuneSupervisedMethod {
  /** Numbers that steer the training. The API chooses those that are absent. */
  hyperparameters?: FineTuneSupervisedHyperparameters | undefined
}

/** Checks {@link FineTuneSupervisedMethod}; open to what the API adds. */
export const FineTuneSupervisedMethodSchema: v.GenericSchema<FineTuneSupervisedMethod> = v.looseObject({
  hyperparameters: v.optional(FineTuneSupervisedHyperparametersSchema),
})
