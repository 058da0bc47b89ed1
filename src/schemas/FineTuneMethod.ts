// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { type FineTuneDPOMethod, FineTuneDPOMethodSchema } from './FineTuneDPOMethod.ts'
import { type FineTuneReinforcementMethod, FineTuneReinforcementMethodSchema } from './FineTuneReinforcementMethod.ts'
import { type FineTuneSupervisedMethod, FineTuneSupervisedMethodSchema } from './FineTuneSupervisedMethod.ts'

/** A way of training a model, with its settings. */
export interface FineTuneMethod {
  /** Learning from examples, from pairs of better and worse answers (`dpo`), or from a grader's marks (`reinforcement`). */
  type: 'supervised' | 'dpo' | 'reinforcement' | (string & {})
  /** Settings that apply when the type is `supervised`. */
  supervised?: FineTuneSupervisedMethod | undefined
  /** Settings that apply when the type is `dpo`. */
  dpo?: FineTuneDPOMethod | undefined
  /** Settings that apply when the type is `reinforcement`, and are needed then. */
  reinforcement?: FineTuneReinforcementMethod | undefined
}

/** Checks {@link FineTuneMethod}; open to what the API adds. */
export const FineTuneMethodSchema: v.GenericSchema<FineTuneMethod> = v.looseObject({
  type: v.string(),
  supervised: v.optional(FineTuneSupervisedMethodSchema),
  dpo: v.optional(FineTuneDPOMethodSchema),
  reinforcement: v.optional(FineTuneReinforcementMethodSchema),
})
