// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { union } from '../../core/union.ts'
import type { FineTuneReinforcementHyperparameters } from '../FineTuneReinforcementHyperparameters.ts'

/** Checks {@link FineTuneReinforcementHyperparameters} exactly, where a request holds it. */
export const FineTuneReinforcementHyperparametersExact: v.GenericSchema<FineTuneReinforcementHyperparameters> =
  onlyObject(
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
      reasoning_effort: v.optional(v.picklist(['default', 'low', 'medium', 'high'])),
      compute_multiplier: v.optional(
        union({ string: v.literal('auto'), number: v.pipe(v.number(), v.gtValue(0.00001), v.maxValue(10)) }),
      ),
      eval_interval: v.optional(
        union({ string: v.literal('auto'), number: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
      ),
      eval_samples: v.optional(
        union({ string: v.literal('auto'), number: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
      ),
    }),
  )
