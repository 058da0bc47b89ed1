// Generated from spec/ by codegen/; change those.
import { either, optional, type Shape } from '../../core/shape.ts'

/** What is checked of a `FineTuneSupervisedHyperparameters`. */
export const FineTuneSupervisedHyperparametersShape: Shape = {
  batch_size: optional(either('', 0)),
  learning_rate_multiplier: optional(either('', 0)),
  n_epochs: optional(either('', 0)),
}
