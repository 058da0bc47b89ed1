// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { object, string, tagged } from '../core/open.ts'
import { type RunStepDeltaObject, RunStepDeltaObjectSchema } from './RunStepDeltaObject.ts'
import { type RunStepObject, RunStepObjectSchema } from './RunStepObject.ts'

/** Stream event about a run step, told apart by its `event` name. */
export type RunStepStreamEvent =
  | {
      /** Run step that was just created. */
      data: RunStepObject
      /** Always `thread.run.step.created`: sent when a run step is created. */
      event: 'thread.run.step.created'
    }
  | {
      /** Run step that is now under way. */
      data: RunStepObject
      /** Always `thread.run.step.in_progress`: sent when work on a run step begins. */
      event: 'thread.run.step.in_progress'
    }
  | {
      /** Newly produced pieces of the run step. */
      data: RunStepDeltaObject
      /** Always `thread.run.step.delta`: sent when a piece of a run step arrives. */
      event: 'thread.run.step.delta'
    }
  | {
      /** Run step in its finished form. */
      data: RunStepObject
      /** Always `thread.run.step.completed`: sent when a run step is finished. */
      event: 'thread.run.step.completed'
    }
  | {
      /** Run step that failed, with the reason in `last_error`. */
      data: RunStepObject
      /** Always `thread.run.step.failed`: sent when a run step fails. */
      event: 'thread.run.step.failed'
    }
  | {
      /** Run step that was cancelled. */
      data: RunStepObject
      /** Always `thread.run.step.cancelled`: sent when a run step is cancelled. */
      event: 'thread.run.step.cancelled'
    }
  | {
      /** Run step that expired along with its run. */
      data: RunStepObject
      /** Always `thread.run.step.expired`: sent when a run step expires. */
      event: 'thread.run.step.expired'
    }

/** Checks {@link RunStepStreamEvent}; open to what the API adds. */
export const RunStepStreamEventSchema: GenericSchema<RunStepStreamEvent> = tagged('event', {
  'thread.run.step.created': object({ data: RunStepObjectSchema, event: string() }),
  'thread.run.step.in_progress': object({ data: RunStepObjectSchema, event: string() }),
  'thread.run.step.delta': object({ data: RunStepDeltaObjectSchema, event: string() }),
  'thread.run.step.completed': object({ data: RunStepObjectSchema, event: string() }),
  'thread.run.step.failed': object({ data: RunStepObjectSchema, event: string() }),
  'thread.run.step.cancelled': object({ data: RunStepObjectSchema, event: string() }),
  'thread.run.step.expired': object({ data: RunStepObjectSchema, event: string() }),
})
