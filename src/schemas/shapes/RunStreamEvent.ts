// Generated from spec/ by codegen/; change those.
import { type Shape, string, variant } from '../../core/shape.ts'
import { RunObjectShape } from './RunObject.ts'

/** What is checked of a `RunStreamEvent`. */
export const RunStreamEventShape: Shape = variant('event', {
  'thread.run.created': { event: string, data: RunObjectShape },
  'thread.run.queued': { event: string, data: RunObjectShape },
  'thread.run.in_progress': { event: string, data: RunObjectShape },
  'thread.run.requires_action': { event: string, data: RunObjectShape },
  'thread.run.completed': { event: string, data: RunObjectShape },
  'thread.run.incomplete': { event: string, data: RunObjectShape },
  'thread.run.failed': { event: string, data: RunObjectShape },
  'thread.run.cancelling': { event: string, data: RunObjectShape },
  'thread.run.cancelled': { event: string, data: RunObjectShape },
  'thread.run.expired': { event: string, data: RunObjectShape },
})
