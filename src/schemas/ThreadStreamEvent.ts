// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { type ThreadObject, ThreadObjectSchema } from './ThreadObject.ts'

/** Stream event about a thread, told apart by its `event` name. */
export type ThreadStreamEvent = {
  /** Thread that was just created. */
  data: ThreadObject
  /** Always `thread.created`: sent when a thread is created. */
  event: 'thread.created'
}

/** Checks {@link ThreadStreamEvent}; open to what the API adds. */
export const ThreadStreamEventSchema: v.GenericSchema<ThreadStreamEvent> = v.looseObject({
  data: ThreadObjectSchema,
  event: v.string() as v.GenericSchema<'thread.created'>,
})
