// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { either, number, object, optional, string } from '../core/open.ts'

/** Numbers that steer learning from examples. */
export interface FineTuneSupervisedHyperparameters {
  /** Examples that are seen between two updates of the weights. More gives steadier, rarer updates. Default: `auto`. */
  batch_size?: 'auto' | number | undefined
  /** Scales the learning rate. Smaller values help against overfitting. Default: `auto`. */
  learning_rate_multiplier?: 'auto' | number | undefined
  /** How many times the training runs through the whole data set. Default: `auto`. */
  n_epochs?: 'auto' | number | undefined
}

/** Checks {@link FineTuneSupervisedHyperparameters}; open to what the API adds. */
export const FineTuneSupervisedHyperparametersSchema: GenericSchema<FineTuneSupervisedHyperparameters> = object({
  batch_size: optional(either(string(), number())),
  learning_rate_multiplier: optional(either(string(), number())),
  n_epochs: optional(either(string(), number())),
})
