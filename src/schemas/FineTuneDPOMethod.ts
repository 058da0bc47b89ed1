// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { FineTuneDPOHyperparameters } from './FineTuneDPOHyperparameters.ts'
import { FineTuneDPOMethodShape } from './shapes/FineTuneDPOMethod.ts'

/** Settings for learning from pairs of a better and a worse answer. */
export interface FineTuneDPOMethod {
  /** Numbers that steer the training. The API chooses those that are absent. */
  hyperparameters?: FineTuneDPOHyperparameters | undefined
}

/** Open: what the API adds passes. */
export const FineTuneDPOMethodSchema: GenericSchema<FineTuneDPOMethod> = openSchema(FineTuneDPOMethodShape)
