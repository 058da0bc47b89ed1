// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ResponseLogProbShape } from './shapes/ResponseLogProb.ts'

/** A token with its log probability and likely alternatives. */
export interface ResponseLogProb {
  /** Text of the token. */
  token: string
  /** Log probability of the token. */
  logprob: number
  /** Likeliest tokens at this position; occasionally fewer than you asked for. */
  top_logprobs?:
    | {
        /** Text of the token. */
        token?: string | undefined
        /** Log probability of the token. */
        logprob?: number | undefined
      }[]
    | undefined
}

/** Open: what the API adds passes. */
export const ResponseLogProbSchema: GenericSchema<ResponseLogProb> = openSchema(ResponseLogProbShape)
