// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { RunStepDeltaObject } from './RunStepDeltaObject.ts'
import type { RunStepObject } from './RunStepObject.ts'
import { RunStepStreamEventShape } from './shapes/RunStepStreamEvent.ts'

/** Stream event about a run step, told apart by its `event` name. */
export type RunStepStreamEvent =
  | {
      /** Always `thread.run.step.created`: sent when a run step is created. */
      event: 'thread.run.step.created'
      /** Run step that was just created. */
      data: RunStepObject
    }
  | {
      /** Always `thread.run.step.in_progress`: sent when work on a run step begins. */
      event: 'thread.run.step.in_progress'
      /** Run step that is now under way. */
      data: RunStepObject
    }
  | {
      /** Always `thread.run.step.delta`: sent when a piece of a run step arrives. */
      event: 'thread.run.step.delta'
      /** Newly produced pieces of the run step. */
      data: RunStepDeltaObject
    }
  | {
      /** Always `thread.run.step.completed`: sent when a run step is finished. */
      event: 'thread.run.step.completed'
      /** Run step in its finished form. */
      data: RunStepObject
    }
  | {
      /** Always `thread.run.step.failed`: sent when a run step fails. */
      event: 'thread.run.step.failed'
      /** Run step that failed, with the reason in `last_error`. */
      data: RunStepObject
    }
  | {
      /** Always `thread.run.step.cancelled`: sent when a run step is cancelled. */
      event: 'thread.run.step.cancelled'
      /** Run step that was cancelled. */
      data: RunStepObject
    }
  | {
      /** Always `thread.run.step.expired`: sent when a run step expires. */
      event: 'thread.run.step.expired'
      /** Run step that expired along with its run. */
      data: RunStepObject
    }

/** Open: what the API adds passes. */
export const RunStepStreamEventSchema: GenericSchema<RunStepStreamEvent> = openSchema(RunStepStreamEventShape)
