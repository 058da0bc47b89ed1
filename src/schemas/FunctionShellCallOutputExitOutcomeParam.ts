// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { FunctionShellCallOutputExitOutcomeParamShape } from './shapes/FunctionShellCallOutputExitOutcomeParam.ts'

/** The command ended by itself. */
export interface FunctionShellCallOutputExitOutcomeParam {
  /** Always `exit`. */
  type: 'exit'
  /** The code with which the command ended. */
  exit_code: number
}

/** Open: what the API adds passes. */
export const FunctionShellCallOutputExitOutcomeParamSchema: GenericSchema<FunctionShellCallOutputExitOutcomeParam> =
  openSchema(FunctionShellCallOutputExitOutcomeParamShape)
