// Generated from spec/ by codegen/; change those.
import { type Shape, string, variant } from '../../core/shape.ts'
import { RunObjectShape } from './RunObject.ts'

/** What is checked of a `RunStreamEvent`. */
export const RunStreamEventShape: Shape = variant('event', {
  'thread.run.created': { data: RunObjectShape, event: string },
  'thread.run.queued': { data: RunObjectShape, event: string },
  'thread.run.in_progress': { data: RunObjectShape, event: string },
  'thread.run.requires_action': { data: RunObjectShape, event: string },
  'thread.run.completed': { data: RunObjectShape, event: string },
  'thread.run.incomplete': { data: RunObjectShape, event: string },
  'thread.run.failed': { data: RunObjectShape, event: string },
  'thread.run.cancelling': { data: RunObjectShape, event: string },
  'thread.run.cancelled': { data: RunObjectShape, event: string },
  'thread.run.expired': { data: RunObjectShape, event: string },
})
