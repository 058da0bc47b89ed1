// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { variant } from '../core/variant.ts'
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
export const RunStepStreamEventSchema: v.GenericSchema<RunStepStreamEvent> = variant('event', {
  'thread.run.step.created': v.looseObject({
    data: RunStepObjectSchema,
    event: v.string() as v.GenericSchema<'thread.run.step.created'>,
  }),
  'thread.run.step.in_progress': v.looseObject({
    data: RunStepObjectSchema,
    event: v.string() as v.GenericSchema<'thread.run.step.in_progress'>,
  }),
  'thread.run.step.delta': v.looseObject({
    data: RunStepDeltaObjectSchema,
    event: v.string() as v.GenericSchema<'thread.run.step.delta'>,
  }),
  'thread.run.step.completed': v.looseObject({
    data: RunStepObjectSchema,
    event: v.string() as v.GenericSchema<'thread.run.step.completed'>,
  }),
  'thread.run.step.failed': v.looseObject({
    data: RunStepObjectSchema,
    event: v.string() as v.GenericSchema<'thread.run.step.failed'>,
  }),
  'thread.run.step.cancelled': v.looseObject({
    data: RunStepObjectSchema,
    event: v.string() as v.GenericSchema<'thread.run.step.cancelled'>,
  }),
  'thread.run.step.expired': v.looseObject({
    data: RunStepObjectSchema,
    event: v.string() as v.GenericSchema<'thread.run.step.expired'>,
  }),
})
