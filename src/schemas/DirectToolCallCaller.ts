// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { DirectToolCallCallerShape } from './shapes/DirectToolCallCaller.ts'

/** The model called the tool itself. */
export interface DirectToolCallCaller {
  /** Always `direct`. */
  type: 'direct'
}

/** Open: what the API adds passes. */
export const DirectToolCallCallerSchema: GenericSchema<DirectToolCallCaller> = openSchema(DirectToolCallCallerShape)
