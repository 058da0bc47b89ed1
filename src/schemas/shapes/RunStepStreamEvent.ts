// Generated from spec/ by codegen/; change those.
import { type Shape, tagged } from '../../core/shape.ts'
import { RunStepDeltaObjectShape } from './RunStepDeltaObject.ts'
import { RunStepObjectShape } from './RunStepObject.ts'

/** What is checked of a `RunStepStreamEvent`. */
export const RunStepStreamEventShape: Shape = tagged('event', {
  'thread.run.step.created': { data: RunStepObjectShape, event: '' },
  'thread.run.step.in_progress': { data: RunStepObjectShape, event: '' },
  'thread.run.step.delta': { data: RunStepDeltaObjectShape, event: '' },
  'thread.run.step.completed': { data: RunStepObjectShape, event: '' },
  'thread.run.step.failed': { data: RunStepObjectShape, event: '' },
  'thread.run.step.cancelled': { data: RunStepObjectShape, event: '' },
  'thread.run.step.expired': { data: RunStepObjectShape, event: '' },
})
