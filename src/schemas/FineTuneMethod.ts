// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { FineTuneDPOMethod } from './FineTuneDPOMethod.ts'
import type { FineTuneReinforcementMethod } from './FineTuneReinforcementMethod.ts'
import type { FineTuneSupervisedMethod } from './FineTuneSupervisedMethod.ts'
import { FineTuneMethodShape } from './shapes/FineTuneMethod.ts'

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

/** Open: what the API adds passes. */
export const FineTuneMethodSchema: GenericSchema<FineTuneMethod> = openSchema(FineTuneMethodShape)
