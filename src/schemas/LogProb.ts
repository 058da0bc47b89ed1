// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { LogProbShape } from './shapes/LogProb.ts'
import type { TopLogProb } from './TopLogProb.ts'

/** A token with its log probability and likely alternatives. */
export interface LogProb {
  /** Text of the token. */
  token: string
  /** Log probability of the token. */
  logprob: number
  /** The token's bytes in UTF-8, to be joined with those of its neighbours where a character spans several. */
  bytes: number[]
  /** Likeliest tokens at this position; occasionally fewer than you asked for. */
  top_logprobs: TopLogProb[]
}

/** Open: what the API adds passes. */
export const LogProbSchema: GenericSchema<LogProb> = openSchema(LogProbShape)
