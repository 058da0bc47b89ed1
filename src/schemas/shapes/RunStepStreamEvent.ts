// Generated from spec/ by codegen/; change those.
import { type Shape, string, variant } from '../../core/shape.ts'
import { RunStepDeltaObjectShape } from './RunStepDeltaObject.ts'
import { RunStepObjectShape } from './RunStepObject.ts'

/** What is checked of a `RunStepStreamEvent`. */
export const RunStepStreamEventShape: Shape = variant('event', {
  'thread.run.step.created': { data: RunStepObjectShape, event: string },
  'thread.run.step.in_progress': { data: RunStepObjectShape, event: string },
  'thread.run.step.delta': { data: RunStepDeltaObjectShape, event: string },
  'thread.run.step.completed': { data: RunStepObjectShape, event: string },
  'thread.run.step.failed': { data: RunStepObjectShape, event: string },
  'thread.run.step.cancelled': { data: RunStepObjectShape, event: string },
  'thread.run.step.expired': { data: RunStepObjectShape, event: string },
})
