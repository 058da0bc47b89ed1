// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { LockedStatusShape } from './shapes/LockedStatus.ts'

/** The thread is closed to messages for now. */
export interface LockedStatus {
  /** Always `locked`. */
  type: 'locked'
  /** Why the thread is locked. Null if it isn't said. */
  reason: string | null
}

/** Open: what the API adds passes. */
export const LockedStatusSchema: GenericSchema<LockedStatus> = openSchema(LockedStatusShape)
