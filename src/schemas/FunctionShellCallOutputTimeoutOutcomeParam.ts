// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { FunctionShellCallOutputTimeoutOutcomeParamShape } from './shapes/FunctionShellCallOutputTimeoutOutcomeParam.ts'

/** The command ran out of time. */
export interface FunctionShellCallOutputTimeoutOutcomeParam {
  /** Always `timeout`. */
  type: 'timeout'
}

/** Open: what the API adds passes. */
export const FunctionShellCallOutputTimeoutOutcomeParamSchema: GenericSchema<FunctionShellCallOutputTimeoutOutcomeParam> =
  openSchema(FunctionShellCallOutputTimeoutOutcomeParamShape)
