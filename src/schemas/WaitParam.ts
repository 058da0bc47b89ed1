// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { WaitParamShape } from './shapes/WaitParam.ts'

/** Wait a moment. */
export interface WaitParam {
  /** Always `wait`. Default: `wait`. */
  type: 'wait'
}

/** Checks {@link WaitParam}. Open: fields, values of enums and members of unions that the API adds pass. */
export const WaitParamSchema: GenericSchema<WaitParam> = openSchema(WaitParamShape)
