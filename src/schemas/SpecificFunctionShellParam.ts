// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { SpecificFunctionShellParamShape } from './shapes/SpecificFunctionShellParam.ts'

/** Has the model run commands. */
export interface SpecificFunctionShellParam {
  /** Always `shell`. Default: `shell`. */
  type: 'shell'
}

/** Checks {@link SpecificFunctionShellParam}. Open: fields, values of enums and members of unions that the API adds pass. */
export const SpecificFunctionShellParamSchema: GenericSchema<SpecificFunctionShellParam> = openSchema(
  SpecificFunctionShellParamShape,
)
