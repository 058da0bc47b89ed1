// Generated from spec/ by codegen/; change those.
import { optional, type Shape } from '../../core/shape.ts'
import { FineTuneDPOHyperparametersShape } from './FineTuneDPOHyperparameters.ts'

/** What is checked of a `FineTuneDPOMethod`. */
export const FineTuneDPOMethodShape: Shape = { hyperparameters: optional(FineTuneDPOHyperparametersShape) }
