// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { object, string } from '../core/open.ts'
import { type ThreadObject, ThreadObjectSchema } from './ThreadObject.ts'

/** Stream event about a thread, told apart by its `event` name. */
export type ThreadStreamEvent = {
  /** Thread that was just created. */
  data: ThreadObject
  /** Always `thread.created`: sent when a thread is created. */
  event: 'thread.created'
}

/** Checks {@link ThreadStreamEvent}; open to what the API adds. */
export const ThreadStreamEventSchema: GenericSchema<ThreadStreamEvent> = object({
  data: ThreadObjectSchema,
  event: string(),
})
