// Generated from spec/ by codegen/; change those.
import { type Shape, tagged } from '../../core/shape.ts'
import { RunObjectShape } from './RunObject.ts'

/** What is checked of a `RunStreamEvent`. */
export const RunStreamEventShape: Shape = tagged('event', {
  'thread.run.created': { data: RunObjectShape, event: '' },
  'thread.run.queued': { data: RunObjectShape, event: '' },
  'thread.run.in_progress': { data: RunObjectShape, event: '' },
  'thread.run.requires_action': { data: RunObjectShape, event: '' },
  'thread.run.completed': { data: RunObjectShape, event: '' },
  'thread.run.incomplete': { data: RunObjectShape, event: '' },
  'thread.run.failed': { data: RunObjectShape, event: '' },
  'thread.run.cancelling': { data: RunObjectShape, event: '' },
  'thread.run.cancelled': { data: RunObjectShape, event: '' },
  'thread.run.expired': { data: RunObjectShape, event: '' },
})
