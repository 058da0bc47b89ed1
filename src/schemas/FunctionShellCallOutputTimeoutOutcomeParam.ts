// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { FunctionShellCallOutputTimeoutOutcomeParamShape } from './shapes/FunctionShellCallOutputTimeoutOutcomeParam.ts'

/** The command ran out of time. */
export interface FunctionShellCallOutputTimeoutOutcomeParam {
  /** Always `timeout`. Default: `timeout`. */
  type: 'timeout'
}

/** Checks {@link FunctionShellCallOutputTimeoutOutcomeParam}. Open: fields, values of enums and members of unions that the API adds pass. */
export const FunctionShellCallOutputTimeoutOutcomeParamSchema: GenericSchema<FunctionShellCallOutputTimeoutOutcomeParam> =
  openSchema(FunctionShellCallOutputTimeoutOutcomeParamShape)
