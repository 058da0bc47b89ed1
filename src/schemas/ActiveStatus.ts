// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ActiveStatusShape } from './shapes/ActiveStatus.ts'

/** The thread is open to messages. */
export interface ActiveStatus {
  /** Always `active`. */
  type: 'active'
}

/** Open: what the API adds passes. */
export const ActiveStatusSchema: GenericSchema<ActiveStatus> = openSchema(ActiveStatusShape)
