// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { SpecificFunctionShellParamShape } from './shapes/SpecificFunctionShellParam.ts'

/** Has the model run commands. */
export interface SpecificFunctionShellParam {
  /** Always `shell`. */
  type: 'shell'
}

/** Open: what the API adds passes. */
export const SpecificFunctionShellParamSchema: GenericSchema<SpecificFunctionShellParam> = openSchema(
  SpecificFunctionShellParamShape,
)
