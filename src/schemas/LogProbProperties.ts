// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { LogProbPropertiesShape } from './shapes/LogProbProperties.ts'

/** How likely the model thought a token. */
export interface LogProbProperties {
  /** Text of the token. */
  token: string
  /** Log probability of the token. */
  logprob: number
  /** The token's bytes in UTF-8, to be joined with those of its neighbours where a character spans several. */
  bytes: number[]
}

/** Open: what the API adds passes. */
export const LogProbPropertiesSchema: GenericSchema<LogProbProperties> = openSchema(LogProbPropertiesShape)
