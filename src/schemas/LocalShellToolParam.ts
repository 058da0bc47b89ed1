// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { LocalShellToolParamShape } from './shapes/LocalShellToolParam.ts'

/** Lets the model run commands on your machine. */
export interface LocalShellToolParam {
  /** Always `local_shell`. Default: `local_shell`. */
  type: 'local_shell'
}

/** Checks {@link LocalShellToolParam}. Open: fields, values of enums and members of unions that the API adds pass. */
export const LocalShellToolParamSchema: GenericSchema<LocalShellToolParam> = openSchema(LocalShellToolParamShape)
