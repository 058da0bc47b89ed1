// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ClosedStatusShape } from './shapes/ClosedStatus.ts'

/** The thread is closed to messages for good. */
export interface ClosedStatus {
  /** Always `closed`. */
  type: 'closed'
  /** Why the thread is closed. Null if it isn't said. */
  reason: string | null
}

/** Open: what the API adds passes. */
export const ClosedStatusSchema: GenericSchema<ClosedStatus> = openSchema(ClosedStatusShape)
