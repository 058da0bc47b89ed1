// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { TopLogProb } from '../TopLogProb.ts'

/** Checks {@link TopLogProb} exactly, where a request holds it. */
export const TopLogProbExact: v.GenericSchema<TopLogProb> = onlyObject(
  v.looseObject({ token: v.string(), logprob: v.number(), bytes: v.array(v.pipe(v.number(), v.integer())) }),
)
