// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { FineTuneDPOHyperparametersShape } from './shapes/FineTuneDPOHyperparameters.ts'

/** Numbers that steer learning from preferences. */
export interface FineTuneDPOHyperparameters {
  /** How closely the new model is held to the old one. Higher values hold it closer. Default: `auto`. */
  beta?: 'auto' | number | undefined
  /** Examples that are seen between two updates of the weights. More gives steadier, rarer updates. Default: `auto`. */
  batch_size?: 'auto' | number | undefined
  /** Scales the learning rate. Smaller values help against overfitting. Default: `auto`. */
  learning_rate_multiplier?: 'auto' | number | undefined
  /** How many times the training runs through the whole data set. Default: `auto`. */
  n_epochs?: 'auto' | number | undefined
}

/** Open: what the API adds passes. */
export const FineTuneDPOHyperparametersSchema: GenericSchema<FineTuneDPOHyperparameters> = openSchema(
  FineTuneDPOHyperparametersShape,
)
