// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ThreadStreamEventShape } from './shapes/ThreadStreamEvent.ts'
import type { ThreadObject } from './ThreadObject.ts'

/** Stream event about a thread, told apart by its `event` name. */
export interface ThreadStreamEvent {
  /** Always `thread.created`: sent when a thread is created. */
  event: 'thread.created'
  /** Thread that was just created. */
  data: ThreadObject
}

/** Open: what the API adds passes. */
export const ThreadStreamEventSchema: GenericSchema<ThreadStreamEvent> = openSchema(ThreadStreamEventShape)
