// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { FineTuneMethod } from '../FineTuneMethod.ts'
import { FineTuneDPOMethodExact } from './FineTuneDPOMethod.ts'
import { FineTuneReinforcementMethodExact } from './FineTuneReinforcementMethod.ts'
import { FineTuneSupervisedMethodExact } from './FineTuneSupervisedMethod.ts'

/** Checks {@link FineTuneMethod} exactly, where a request holds it. */
export const FineTuneMethodExact: v.GenericSchema<FineTuneMethod> = onlyObject(
  v.looseObject({
    type: v.picklist(['supervised', 'dpo', 'reinforcement']),
    supervised: v.optional(FineTuneSupervisedMethodExact),
    dpo: v.optional(FineTuneDPOMethodExact),
    reinforcement: v.optional(FineTuneReinforcementMethodExact),
  }),
)
