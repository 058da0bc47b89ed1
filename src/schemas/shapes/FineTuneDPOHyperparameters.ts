// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string, union } from '../../core/shape.ts'

/** What is checked of a `FineTuneDPOHyperparameters`. */
export const FineTuneDPOHyperparametersShape: Shape = {
  beta: optional(union(string, number)),
  batch_size: optional(union(string, number)),
  learning_rate_multiplier: optional(union(string, number)),
  n_epochs: optional(union(string, number)),
}
