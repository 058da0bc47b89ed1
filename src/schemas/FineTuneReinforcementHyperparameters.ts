// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { FineTuneReinforcementHyperparametersShape } from './shapes/FineTuneReinforcementHyperparameters.ts'

/** Numbers that steer learning from marks. */
export interface FineTuneReinforcementHyperparameters {
  /** Examples that are seen between two updates of the weights. More gives steadier, rarer updates. Default: `auto`. */
  batch_size?: 'auto' | number | undefined
  /** Scales the learning rate. Smaller values help against overfitting. Default: `auto`. */
  learning_rate_multiplier?: 'auto' | number | undefined
  /** How many times the training runs through the whole data set. Default: `auto`. */
  n_epochs?: 'auto' | number | undefined
  /** How hard the model thinks about each answer during the training. Default: `default`. */
  reasoning_effort?: 'default' | 'low' | 'medium' | 'high' | (string & {}) | undefined
  /** Scales how much computing goes into trying out answers. Default: `auto`. */
  compute_multiplier?: 'auto' | number | undefined
  /** Training steps that lie between two evaluations. Default: `auto`. */
  eval_interval?: 'auto' | number | undefined
  /** Answers that are tried for each item of an evaluation. Default: `auto`. */
  eval_samples?: 'auto' | number | undefined
}

/** Open: what the API adds passes. */
export const FineTuneReinforcementHyperparametersSchema: GenericSchema<FineTuneReinforcementHyperparameters> =
  openSchema(FineTuneReinforcementHyperparametersShape)
