// Generated from spec/ by codegen/; change those.
import { optional, type Shape } from '../../core/shape.ts'
import { FineTuneSupervisedHyperparametersShape } from './FineTuneSupervisedHyperparameters.ts'

/** What is checked of a `FineTuneSupervisedMethod`. */
export const FineTuneSupervisedMethodShape: Shape = {
  hyperparameters: optional(FineTuneSupervisedHyperparametersShape),
}
