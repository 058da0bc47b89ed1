// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { LogProb } from '../LogProb.ts'
import { TopLogProbExact } from './TopLogProb.ts'

/** Checks {@link LogProb} exactly, where a request holds it. */
export const LogProbExact: v.GenericSchema<LogProb> = onlyObject(
  v.looseObject({
    token: v.string(),
    logprob: v.number(),
    bytes: v.array(v.pipe(v.number(), v.integer())),
    top_logprobs: v.array(TopLogProbExact),
  }),
)
