// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { FineTuneSupervisedMethod } from '../FineTuneSupervisedMethod.ts'
import { FineTuneSupervisedHyperparametersExact } from './FineTuneSupervisedHyperparameters.ts'

/** Checks {@link FineTuneSupervisedMethod} exactly, where a request holds it. */
export const FineTuneSupervisedMethodExact: v.GenericSchema<FineTuneSupervisedMethod> = onlyObject(
  v.looseObject({ hyperparameters: v.optional(FineTuneSupervisedHyperparametersExact) }),
)
