// Generated from spec/ by codegen/; change those.
import { type Shape, variant } from '../../core/shape.ts'
import { DoneEventShape } from './DoneEvent.ts'
import { ErrorEventShape } from './ErrorEvent.ts'
import { MessageStreamEventShape } from './MessageStreamEvent.ts'
import { RunStepStreamEventShape } from './RunStepStreamEvent.ts'
import { RunStreamEventShape } from './RunStreamEvent.ts'
import { ThreadStreamEventShape } from './ThreadStreamEvent.ts'

/** What is checked of a `AssistantStreamEvent`. */
export const AssistantStreamEventShape: Shape = variant('event', {
  'thread.created': ThreadStreamEventShape,
  'thread.run.created': RunStreamEventShape,
  'thread.run.queued': RunStreamEventShape,
  'thread.run.in_progress': RunStreamEventShape,
  'thread.run.requires_action': RunStreamEventShape,
  'thread.run.completed': RunStreamEventShape,
  'thread.run.incomplete': RunStreamEventShape,
  'thread.run.failed': RunStreamEventShape,
  'thread.run.cancelling': RunStreamEventShape,
  'thread.run.cancelled': RunStreamEventShape,
  'thread.run.expired': RunStreamEventShape,
  'thread.run.step.created': RunStepStreamEventShape,
  'thread.run.step.in_progress': RunStepStreamEventShape,
  'thread.run.step.delta': RunStepStreamEventShape,
  'thread.run.step.completed': RunStepStreamEventShape,
  'thread.run.step.failed': RunStepStreamEventShape,
  'thread.run.step.cancelled': RunStepStreamEventShape,
  'thread.run.step.expired': RunStepStreamEventShape,
  'thread.message.created': MessageStreamEventShape,
  'thread.message.in_progress': MessageStreamEventShape,
  'thread.message.delta': MessageStreamEventShape,
  'thread.message.completed': MessageStreamEventShape,
  'thread.message.incomplete': MessageStreamEventShape,
  error: ErrorEventShape,
  done: DoneEventShape,
})
