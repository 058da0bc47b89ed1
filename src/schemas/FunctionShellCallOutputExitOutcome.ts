// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { FunctionShellCallOutputExitOutcomeShape } from './shapes/FunctionShellCallOutputExitOutcome.ts'

/** The command ended by itself. */
export interface FunctionShellCallOutputExitOutcome {
  /** Always `exit`. */
  type: 'exit'
  /** The code with which the command ended. */
  exit_code: number
}

/** Open: what the API adds passes. */
export const FunctionShellCallOutputExitOutcomeSchema: GenericSchema<FunctionShellCallOutputExitOutcome> = openSchema(
  FunctionShellCallOutputExitOutcomeShape,
)
