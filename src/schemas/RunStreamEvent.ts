// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { variant } from '../core/variant.ts'
import { type RunObject, RunObjectSchema } from './RunObject.ts'

/** Stream event about a run, told apart by its `event` name. */
export type RunStreamEvent =
  | {
      /** Run that was just created. */
      data: RunObject
      /** Always `thread.run.created`: sent when a run is created. */
      event: 'thread.run.created'
    }
  | {
      /** Run that is waiting to start. */
      data: RunObject
      /** Always `thread.run.queued`: sent when a run enters the queue. */
      event: 'thread.run.queued'
    }
  | {
      /** Run that is now under way. */
      data: RunObject
      /** Always `thread.run.in_progress`: sent when work on a run begins. */
      event: 'thread.run.in_progress'
    }
  | {
      /** Run that is waiting for tool outputs, listed in `required_action`. */
      data: RunObject
      /** Always `thread.run.requires_action`: sent when a run needs tool outputs to go on. */
      event: 'thread.run.requires_action'
    }
  | {
      /** Run in its finished form. */
      data: RunObject
      /** Always `thread.run.completed`: sent when a run is finished. */
      event: 'thread.run.completed'
    }
  | {
      /** Run that hit a token limit, with the reason in `incomplete_details`. */
      data: RunObject
      /** Always `thread.run.incomplete`: sent when a run is stopped by a token limit. */
      event: 'thread.run.incomplete'
    }
  | {
      /** Run that failed, with the reason in `last_error`. */
      data: RunObject
      /** Always `thread.run.failed`: sent when a run fails. */
      event: 'thread.run.failed'
    }
  | {
      /** Run that is being cancelled. */
      data: RunObject
      /** Always `thread.run.cancelling`: sent when cancellation of a run begins. */
      event: 'thread.run.cancelling'
    }
  | {
      /** Run that was cancelled. */
      data: RunObject
      /** Always `thread.run.cancelled`: sent when a run is cancelled. */
      event: 'thread.run.cancelled'
    }
  | {
      /** Run that expired before it was finished. */
      data: RunObject
      /** Always `thread.run.expired`: sent when a run expires. */
      event: 'thread.run.expired'
    }

/** Checks {@link RunStreamEvent}; open to what the API adds. */
export const RunStreamEventSchema: v.GenericSchema<RunStreamEvent> = variant('event', {
  'thread.run.created': v.looseObject({
    data: RunObjectSchema,
    event: v.string() as v.GenericSchema<'thread.run.created'>,
  }),
  'thread.run.queued': v.looseObject({
    data: RunObjectSchema,
    event: v.string() as v.GenericSchema<'thread.run.queued'>,
  }),
  'thread.run.in_progress': v.looseObject({
    data: RunObjectSchema,
    event: v.string() as v.GenericSchema<'thread.run.in_progress'>,
  }),
  'thread.run.requires_action': v.looseObject({
    data: RunObjectSchema,
    event: v.string() as v.GenericSchema<'thread.run.requires_action'>,
  }),
  'thread.run.completed': v.looseObject({
    data: RunObjectSchema,
    event: v.string() as v.GenericSchema<'thread.run.completed'>,
  }),
  'thread.run.incomplete': v.looseObject({
    data: RunObjectSchema,
    event: v.string() as v.GenericSchema<'thread.run.incomplete'>,
  }),
  'thread.run.failed': v.looseObject({
    data: RunObjectSchema,
    event: v.string() as v.GenericSchema<'thread.run.failed'>,
  }),
  'thread.run.cancelling': v.looseObject({
    data: RunObjectSchema,
    event: v.string() as v.GenericSchema<'thread.run.cancelling'>,
  }),
  'thread.run.cancelled': v.looseObject({
    data: RunObjectSchema,
    event: v.string() as v.GenericSchema<'thread.run.cancelled'>,
  }),
  'thread.run.expired': v.looseObject({
    data: RunObjectSchema,
    event: v.string() as v.GenericSchema<'thread.run.expired'>,
  }),
})
