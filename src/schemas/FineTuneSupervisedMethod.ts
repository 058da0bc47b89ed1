// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { object, optional } from '../core/open.ts'
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
export const FineTuneSupervisedMethodSchema: GenericSchema<FineTuneSupervisedMethod> = object({
  hyperparameters: optional(FineTuneSupervisedHyperparametersSchema),
})
