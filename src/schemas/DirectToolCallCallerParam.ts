// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { DirectToolCallCallerParamShape } from './shapes/DirectToolCallCallerParam.ts'

/** The model called the tool itself. */
export interface DirectToolCallCallerParam {
  /** Always `direct`. */
  type: 'direct'
}

/** Open: what the API adds passes. */
export const DirectToolCallCallerParamSchema: GenericSchema<DirectToolCallCallerParam> =
  openSchema(DirectToolCallCallerParamShape)
