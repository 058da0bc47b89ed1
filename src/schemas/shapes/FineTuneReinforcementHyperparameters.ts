// Generated from spec/ by codegen/; change those.
import { either, optional, type Shape } from '../../core/shape.ts'

/** What is checked of a `FineTuneReinforcementHyperparameters`. */
export const FineTuneReinforcementHyperparametersShape: Shape = {
  batch_size: optional(either('', 0)),
  learning_rate_multiplier: optional(either('', 0)),
  n_epochs: optional(either('', 0)),
  reasoning_effort: optional(''),
  compute_multiplier: optional(either('', 0)),
  eval_interval: optional(either('', 0)),
  eval_samples: optional(either('', 0)),
}
