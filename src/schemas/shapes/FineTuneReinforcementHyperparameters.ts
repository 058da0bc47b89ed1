// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string, union } from '../../core/shape.ts'

/** What is checked of a `FineTuneReinforcementHyperparameters`. */
export const FineTuneReinforcementHyperparametersShape: Shape = {
  batch_size: optional(union(string, number)),
  learning_rate_multiplier: optional(union(string, number)),
  n_epochs: optional(union(string, number)),
  reasoning_effort: optional(string),
  compute_multiplier: optional(union(string, number)),
  eval_interval: optional(union(string, number)),
  eval_samples: optional(union(string, number)),
}
