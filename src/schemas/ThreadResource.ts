// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ActiveStatus } from './ActiveStatus.ts'
import type { ClosedStatus } from './ClosedStatus.ts'
import type { LockedStatus } from './LockedStatus.ts'
import { ThreadResourceShape } from './shapes/ThreadResource.ts'

/** A thread of a user's chat. */
export interface ThreadResource {
  /** Identifier under which the API keeps it. */
  id: string
  /** Always `chatkit.thread`. */
  object: 'chatkit.thread'
  /** Creation time, in Unix seconds. */
  created_at: number
  /** The title that it is shown under. */
  title: string | null
  /** Whether the thread is open to messages. */
  status: ActiveStatus | LockedStatus | ClosedStatus
  /** Your name for the user. */
  user: string
}

/** Open: what the API adds passes. */
export const ThreadResourceSchema: GenericSchema<ThreadResource> = openSchema(ThreadResourceShape)
