// Generated from spec/ by codegen/; change those.
import { type Shape, string, variant } from '../../core/shape.ts'
import { RunStepDeltaObjectShape } from './RunStepDeltaObject.ts'
import { RunStepObjectShape } from './RunStepObject.ts'

/** What is checked of a `RunStepStreamEvent`. */
export const RunStepStreamEventShape: Shape = variant('event', {
  'thread.run.step.created': { event: string, data: RunStepObjectShape },
  'thread.run.step.in_progress': { event: string, data: RunStepObjectShape },
  'thread.run.step.delta': { event: string, data: RunStepDeltaObjectShape },
  'thread.run.step.completed': { event: string, data: RunStepObjectShape },
  'thread.run.step.failed': { event: string, data: RunStepObjectShape },
  'thread.run.step.cancelled': { event: string, data: RunStepObjectShape },
  'thread.run.step.expired': { event: string, data: RunStepObjectShape },
})
