// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { FunctionShellCallOutputTimeoutOutcomeShape } from './shapes/FunctionShellCallOutputTimeoutOutcome.ts'

/** The command ran out of time. */
export interface FunctionShellCallOutputTimeoutOutcome {
  /** Always `timeout`. */
  type: 'timeout'
}

/** Open: what the API adds passes. */
export const FunctionShellCallOutputTimeoutOutcomeSchema: GenericSchema<FunctionShellCallOutputTimeoutOutcome> =
  openSchema(FunctionShellCallOutputTimeoutOutcomeShape)
