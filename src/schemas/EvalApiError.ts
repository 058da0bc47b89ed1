// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { EvalApiErrorShape } from './shapes/EvalApiError.ts'

/** Why something failed. */
export interface EvalApiError {
  /** What went wrong, as a code for programs to act on. */
  code: string
  /** Error explanation meant for people. */
  message: string
}

/** Open: what the API adds passes. */
export const EvalApiErrorSchema: GenericSchema<EvalApiError> = openSchema(EvalApiErrorShape)
