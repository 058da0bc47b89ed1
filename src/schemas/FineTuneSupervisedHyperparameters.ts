// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { FineTuneSupervisedHyperparametersShape } from './shapes/FineTuneSupervisedHyperparameters.ts'

/** Numbers that steer learning from examples. */
export interface FineTuneSupervisedHyperparameters {
  /** Examples that are seen between two updates of the weights. More gives steadier, rarer updates. Default: `auto`. */
  batch_size?: 'auto' | number | undefined
  /** Scales the learning rate. Smaller values help against overfitting. Default: `auto`. */
  learning_rate_multiplier?: 'auto' | number | undefined
  /** How many times the training runs through the whole data set. Default: `auto`. */
  n_epochs?: 'auto' | number | undefined
}

/** Open: what the API adds passes. */
export const FineTuneSupervisedHyperparametersSchema: GenericSchema<FineTuneSupervisedHyperparameters> = openSchema(
  FineTuneSupervisedHyperparametersShape,
)
