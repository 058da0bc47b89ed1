// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { DirectToolCallCallerParamShape } from './shapes/DirectToolCallCallerParam.ts'

/** The model called the tool itself. */
export interface DirectToolCallCallerParam {
  /** Always `direct`. Default: `direct`. */
  type: 'direct'
}

/** Checks {@link DirectToolCallCallerParam}. Open: fields, values of enums and members of unions that the API adds pass. */
export const DirectToolCallCallerParamSchema: GenericSchema<DirectToolCallCallerParam> =
  openSchema(DirectToolCallCallerParamShape)
