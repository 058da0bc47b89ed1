// Generated from spec/ by codegen/; change those.
import { optional, type Shape, string } from '../../core/shape.ts'
import { FineTuneDPOMethodShape } from './FineTuneDPOMethod.ts'
import { FineTuneReinforcementMethodShape } from './FineTuneReinforcementMethod.ts'
import { FineTuneSupervisedMethodShape } from './FineTuneSupervisedMethod.ts'

/** What is checked of a `FineTuneMethod`. */
export const FineTuneMethodShape: Shape = {
  type: string,
  supervised: optional(FineTuneSupervisedMethodShape),
  dpo: optional(FineTuneDPOMethodShape),
  reinforcement: optional(FineTuneReinforcementMethodShape),
}
