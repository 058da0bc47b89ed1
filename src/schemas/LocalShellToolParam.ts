// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { LocalShellToolParamShape } from './shapes/LocalShellToolParam.ts'

/** Lets the model run commands on your machine. */
export interface LocalShellToolParam {
  /** Always `local_shell`. */
  type: 'local_shell'
}

/** Open: what the API adds passes. */
export const LocalShellToolParamSchema: GenericSchema<LocalShellToolParam> = openSchema(LocalShellToolParamShape)
