// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { WaitParamShape } from './shapes/WaitParam.ts'

/** Wait a moment. */
export interface WaitParam {
  /** Always `wait`. */
  type: 'wait'
}

/** Open: what the API adds passes. */
export const WaitParamSchema: GenericSchema<WaitParam> = openSchema(WaitParamShape)
