// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { tagged } from '../core/open.ts'
import { type DoneEvent, DoneEventSchema } from './DoneEvent.ts'
import { type ErrorEvent, ErrorEventSchema } from './ErrorEvent.ts'
import { type MessageStreamEvent, MessageStreamEventSchema } from './MessageStreamEvent.ts'
import { type RunStepStreamEvent, RunStepStreamEventSchema } from './RunStepStreamEvent.ts'
import { type RunStreamEvent, RunStreamEventSchema } from './RunStreamEvent.ts'
import { type ThreadStreamEvent, ThreadStreamEventSchema } from './ThreadStreamEvent.ts'

/** A server-sent event from a streamed run, reporting a new object, a status change or a partial update. */
export type AssistantStreamEvent =
  | ThreadStreamEvent
  | RunStreamEvent
  | RunStepStreamEvent
  | MessageStreamEvent
  | ErrorEvent
  | DoneEvent

/** Checks {@link AssistantStreamEvent}; open to what the API adds. */
export const AssistantStreamEventSchema: GenericSchema<AssistantStreamEvent> = tagged('event', {
  'thread.created': ThreadStreamEventSchema,
  'thread.run.created': RunStreamEventSchema,
  'thread.run.queued': RunStreamEventSchema,
  'thread.run.in_progress': RunStreamEventSchema,
  'thread.run.requires_action': RunStreamEventSchema,
  'thread.run.completed': RunStreamEventSchema,
  'thread.run.incomplete': RunStreamEventSchema,
  'thread.run.failed': RunStreamEventSchema,
  'thread.run.cancelling': RunStreamEventSchema,
  'thread.run.cancelled': RunStreamEventSchema,
  'thread.run.expired': RunStreamEventSchema,
  'thread.run.step.created': RunStepStreamEventSchema,
  'thread.run.step.in_progress': RunStepStreamEventSchema,
  'thread.run.step.delta': RunStepStreamEventSchema,
  'thread.run.step.completed': RunStepStreamEventSchema,
  'thread.run.step.failed': RunStepStreamEventSchema,
  'thread.run.step.cancelled': RunStepStreamEventSchema,
  'thread.run.step.expired': RunStepStreamEventSchema,
  'thread.message.created': MessageStreamEventSchema,
  'thread.message.in_progress': MessageStreamEventSchema,
  'thread.message.delta': MessageStreamEventSchema,
  'thread.message.completed': MessageStreamEventSchema,
  'thread.message.incomplete': MessageStreamEventSchema,
  error: ErrorEventSchema,
  done: DoneEventSchema,
})
