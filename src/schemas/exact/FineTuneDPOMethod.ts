// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { FineTuneDPOMethod } from '../FineTuneDPOMethod.ts'
import { FineTuneDPOHyperparametersExact } from './FineTuneDPOHyperparameters.ts'

/** Checks {@link FineTuneDPOMethod} exactly, where a request holds it. */
export const FineTuneDPOMethodExact: v.GenericSchema<FineTuneDPOMethod> = onlyObject(
  v.looseObject({ hyperparameters: v.optional(FineTuneDPOHyperparametersExact) }),
)
