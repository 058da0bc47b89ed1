// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { RunObject } from './RunObject.ts'
import { RunStreamEventShape } from './shapes/RunStreamEvent.ts'

/** Stream event about a run, told apart by its `event` name. */
export type RunStreamEvent =
  | {
      /** Always `thread.run.created`: sent when a run is created. */
      event: 'thread.run.created'
      /** Run that was just created. */
      data: RunObject
    }
  | {
      /** Always `thread.run.queued`: sent when a run enters the queue. */
      event: 'thread.run.queued'
      /** Run that is waiting to start. */
      data: RunObject
    }
  | {
      /** Always `thread.run.in_progress`: sent when work on a run begins. */
      event: 'thread.run.in_progress'
      /** Run that is now under way. */
      data: RunObject
    }
  | {
      /** Always `thread.run.requires_action`: sent when a run needs tool outputs to go on. */
      event: 'thread.run.requires_action'
      /** Run that is waiting for tool outputs, listed in `required_action`. */
      data: RunObject
    }
  | {
      /** Always `thread.run.completed`: sent when a run is finished. */
      event: 'thread.run.completed'
      /** Run in its finished form. */
      data: RunObject
    }
  | {
      /** Always `thread.run.incomplete`: sent when a run is stopped by a token limit. */
      event: 'thread.run.incomplete'
      /** Run that hit a token limit, with the reason in `incomplete_details`. */
      data: RunObject
    }
  | {
      /** Always `thread.run.failed`: sent when a run fails. */
      event: 'thread.run.failed'
      /** Run that failed, with the reason in `last_error`. */
      data: RunObject
    }
  | {
      /** Always `thread.run.cancelling`: sent when cancellation of a run begins. */
      event: 'thread.run.cancelling'
      /** Run that is being cancelled. */
      data: RunObject
    }
  | {
      /** Always `thread.run.cancelled`: sent when a run is cancelled. */
      event: 'thread.run.cancelled'
      /** Run that was cancelled. */
      data: RunObject
    }
  | {
      /** Always `thread.run.expired`: sent when a run expires. */
      event: 'thread.run.expired'
      /** Run that expired before it was finished. */
      data: RunObject
    }

/** Open: what the API adds passes. */
export const RunStreamEventSchema: GenericSchema<RunStreamEvent> = openSchema(RunStreamEventShape)
