// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { union } from '../../core/union.ts'
import type { FineTuneSupervisedHyperparameters } from '../FineTuneSupervisedHyperparameters.ts'

/** Checks {@link FineTuneSupervisedHyperparameters} exactly, where a request holds it. */
export const FineTuneSupervisedHyperparametersExact: v.GenericSchema<FineTuneSupervisedHyperparameters> = onlyObject(
  v.looseObject({
    batch_size: v.optional(
      union({ string: v.literal('auto'), number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(256)) }),
    ),
    learning_rate_multiplier: v.optional(
      union({ string: v.literal('auto'), number: v.pipe(v.number(), v.gtValue(0)) }),
    ),
    n_epochs: v.optional(
      union({ string: v.literal('auto'), number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)) }),
    ),
  }),
)
