// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { object, optional } from '../core/open.ts'
import { type FineTuneDPOHyperparameters, FineTuneDPOHyperparametersSchema } from './FineTuneDPOHyperparameters.ts'

/** Settings for learning from pairs of a better and a worse answer. */
export interface FineTuneDPOMethod {
  /** Numbers that steer the training. The API chooses those that are absent. */
  hyperparameters?: FineTuneDPOHyperparameters | undefined
}

/** Checks {@link FineTuneDPOMethod}; open to what the API adds. */
export const FineTuneDPOMethodSchema: GenericSchema<FineTuneDPOMethod> = object({
  hyperparameters: optional(FineTuneDPOHyperparametersSchema),
})
